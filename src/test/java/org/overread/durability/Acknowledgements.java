package org.overread.durability;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// How a process that will be killed tells what it was told is saved: one line each, past every buffer of its own.
final class Acknowledgements {
    static final String PREFIX = "ACK ";
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Acknowledgements() {}

    static synchronized void say(String what) {
        try {
            OUT.write(("\n" + PREFIX + what + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
