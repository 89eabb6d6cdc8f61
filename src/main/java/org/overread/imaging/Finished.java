package org.overread.imaging;

import java.nio.file.Path;

/// A frame, preview or picture, ready to go out.
sealed interface Finished {
    /// Bytes.
    long length();

    /// It lies in the cache.
    ///
    /// @param file never written to again; may be removed at any time, which who has it open does not notice
    record Kept(Path file, long length) implements Finished {}

    /// It was made just now.
    @SuppressWarnings("ArrayRecordComponent")
    record Loose(byte[] bytes) implements Finished {
        @Override
        public long length() {
            return bytes.length;
        }
    }
}
