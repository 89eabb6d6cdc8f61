package org.overread.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A frame on its way to the browser, version 1: a 16-byte header, then the two planes of [MedianEdge].
///
/// Header, little endian: `ORF1`; flags (bit 0: stored values are signed); 0; rows and columns, 16 bits each; 6 zeros.
final class WireFrame {
    static final int HEADER = 16;

    /// Counts up when the bytes of a frame change; it is part of each frame's etag.
    static final int VERSION = 1;

    private static final byte[] MAGIC = "ORF1".getBytes(StandardCharsets.US_ASCII);

    private WireFrame() {}

    /// The length of a frame of that size in bytes, before compression.
    static int length(int rows, int columns) {
        return Math.addExact(HEADER, Math.multiplyExact(2, Math.multiplyExact(rows, columns)));
    }

    /// Codes a frame.
    ///
    /// @param values stored values, row by row, already masked to Bits Stored and sign-extended where signed
    /// @param signed whether they are signed
    static byte[] encode(short[] values, int rows, int columns, boolean signed) {
        int count = Math.multiplyExact(rows, columns);
        if (count == 0 || values.length != count || rows > 0xFFFF || columns > 0xFFFF) {
            throw new IllegalArgumentException(
                    "No frame of " + rows + " x " + columns + " with " + values.length + " values");
        }
        byte[] wire = new byte[length(rows, columns)];
        ByteBuffer.wrap(wire)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) (signed ? 1 : 0))
                .put((byte) 0)
                .putShort((short) rows)
                .putShort((short) columns);
        MedianEdge.code(values, columns, signed, wire, HEADER);
        return wire;
    }

    /// How many bytes of a coded frame compress like noise, and how many like nothing.
    static int[] parts(byte[] wire) {
        int highPlane = (wire.length - HEADER) / 2;
        return new int[] {wire.length - highPlane, highPlane};
    }
}
