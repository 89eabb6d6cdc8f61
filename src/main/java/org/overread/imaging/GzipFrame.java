package org.overread.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Gzip (RFC 1952) made for the planes of [MedianEdge]. The low plane is noise, in which looking for repeats costs ten
/// times the time and finds nothing: it gets Huffman codes only. The high plane is nearly constant and gets the full
/// treatment. All are parts of one ordinary deflate stream, joined at byte boundaries.
final class GzipFrame {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    private static final int LEVEL = 5;

    private final byte[] packed;
    private int length;

    private GzipFrame(int size, int parts) {
        // Huffman codes alone never grow data by more than a few bytes in each block of 16 KiB.
        packed = new byte[HEADER.length + size + size / 500 + 256 + 16 * parts + TRAILER];
        System.arraycopy(HEADER, 0, packed, 0, HEADER.length);
        length = HEADER.length;
    }

    /// @param parts lengths of the parts of which `wire` is made, in turn like noise and nearly constant
    static byte[] pack(byte[] wire, int... parts) {
        var gzip = new GzipFrame(wire.length, parts.length);
        int at = 0;
        for (int part = 0; part < parts.length; part++) {
            int strategy = part % 2 == 0 ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY;
            gzip.add(wire, at, parts[part], strategy, part == parts.length - 1);
            at += parts[part];
        }
        var crc = new CRC32();
        crc.update(wire);
        ByteBuffer.wrap(gzip.packed, gzip.length, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) crc.getValue())
                .putInt(wire.length);
        return Arrays.copyOf(gzip.packed, gzip.length + TRAILER);
    }

    private void add(byte[] bytes, int offset, int count, int strategy, boolean last) {
        try (var deflater = new Deflater(LEVEL, true)) {
            deflater.setStrategy(strategy);
            deflater.setInput(bytes, offset, count);
            if (last) {
                deflater.finish();
                while (!deflater.finished()) {
                    length += deflater.deflate(packed, length, packed.length - length);
                }
                return;
            }
            // A new strategy may take a call of its own; the flush is complete when two calls bring nothing more.
            for (int idle = 0; idle < 2; ) {
                int more = deflater.deflate(packed, length, packed.length - length, Deflater.SYNC_FLUSH);
                length += more;
                idle = more == 0 ? idle + 1 : 0;
            }
        }
    }

    /// Whether the bytes are a whole gzip of so many bytes, by its first bytes and its trailer: what a broken-off write
    /// or a foreign file never is.
    static boolean holds(byte[] gzip, int size) {
        return gzip.length > HEADER.length + TRAILER
                && gzip[0] == HEADER[0]
                && gzip[1] == HEADER[1]
                && ByteBuffer.wrap(gzip).order(ByteOrder.LITTLE_ENDIAN).getInt(gzip.length - 4) == size;
    }
}
