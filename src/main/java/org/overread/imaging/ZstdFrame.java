package org.overread.imaging;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/// Zstandard (RFC 8878) for the planes of [MedianEdge]: at level 1 a twentieth smaller than [GzipFrame] and four times
/// as fast. Higher levels look for repeats that are not there. Windows stay below the 8 MB that browsers allow
/// (RFC 9659).
final class ZstdFrame {
    private static final int LEVEL = 1;

    private static volatile boolean available;

    private ZstdFrame() {}

    /// Whether this machine can do it; false until [#load].
    static boolean isAvailable() {
        return available;
    }

    /// Brings in the library, which is native: there is none for rare processors.
    ///
    /// @param spare where it may be unpacked if nothing may be run from the temporary folder, as in a container
    static void load(Path spare) {
        available = isLoaded(Native::load) || isLoaded(() -> loadFrom(spare));
        if (!available) {
            LoggerFactory.getLogger(ZstdFrame.class).info("Images go out in gzip: zstd does not run on this machine");
        }
    }

    /// The library is removed at the end of the process; what a killed one has left is removed here.
    private static void loadFrom(Path spare) {
        try {
            Files.createDirectories(spare);
            try (var left = Files.newDirectoryStream(spare)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Native.load(spare.toFile());
    }

    private static boolean isLoaded(Runnable load) {
        try {
            load.run();
            return Native.isLoaded();
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    static byte[] pack(byte[] wire) {
        try (var context = new ZstdCompressCtx()) {
            return context.setLevel(LEVEL).setChecksum(true).compress(wire);
        }
    }

    /// Whether the bytes are one whole frame that holds so many bytes. Its content is not looked at.
    static boolean holds(byte[] packed, int size) {
        try {
            return packed.length > 0
                    && Zstd.getFrameContentSize(packed) == size
                    && Zstd.findFrameCompressedSize(packed) == packed.length;
        } catch (ZstdException e) {
            return false;
        }
    }
}
