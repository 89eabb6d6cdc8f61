package org.overread.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A name for an answer that changes whenever a file behind it does, or the way in which it is made.
final class Stamp {
    /// Counts up when the same files lead to other bytes.
    private static final String FORM = "1";

    private Stamp() {}

    /// @param kind what is made of the files, and how
    /// @return as an entity tag, quoted
    static String of(List<Path> files, String kind) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((FORM + "\n" + kind).getBytes(StandardCharsets.UTF_8));
            for (Path file : files) {
                digest.update(("\n" + file + "\n" + of(file)).getBytes(StandardCharsets.UTF_8));
            }
            return '"' + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + "\n" + attributes.lastModifiedTime().toInstant();
        } catch (NoSuchFileException e) {
            return "gone";
        } catch (IOException e) {
            return "out of reach";
        }
    }
}
