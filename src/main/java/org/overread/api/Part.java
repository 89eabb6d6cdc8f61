package org.overread.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/// One thing to be sent: a whole answer, or one of several. What can be known to be wrong with it has shown when it
/// was made.
///
/// @param type its Content-Type
/// @param length bytes, where known beforehand
/// @param source what is open until it is sent
record Part(String type, OptionalLong length, Content content, Closeable source) implements Closeable {
    /// What is sent, piece by piece.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static Part of(String type, byte[] bytes) {
        return new Part(type, OptionalLong.of(bytes.length), out -> out.write(bytes), () -> {});
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
