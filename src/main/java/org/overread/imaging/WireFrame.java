package org.overread.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A frame on its way to the browser, version 1: a 16-byte header, then the low and the high bytes of the zigzag-coded
/// residuals of the median-edge predictor (ITU-T T.87 A.4.1). Neighbouring pixels of a CT slice are alike, so residuals
/// are small and the high plane is nearly all zeros: gzip then finds what is left.
///
/// Header, little endian: `ORF1`; flags (bit 0: stored values are signed); 0; rows and columns, 16 bits each; 6 zeros.
final class WireFrame {
    static final int HEADER = 16;

    /// Counts up when the bytes of a frame change; it is part of each frame's etag.
    static final int VERSION = 1;

    private static final byte[] MAGIC = "ORF1".getBytes(StandardCharsets.US_ASCII);

    private WireFrame() {}

    /// The length of a frame of that size in bytes, before gzip.
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
        int mask = signed ? 0 : 0xFFFF;
        int up = 0;
        for (int column = 0; column < columns; column++) {
            put(wire, column, count, values[column] - (column == 0 ? 0 : values[column - 1]));
        }
        for (int row = 1; row < rows; row++, up += columns) {
            encodeRow(values, up, columns, mask, wire);
        }
        return wire;
    }

    /// One row below the first. Comparing needs the values as numbers: unsigned ones are widened by the mask.
    private static void encodeRow(short[] values, int up, int columns, int mask, byte[] wire) {
        int count = values.length;
        int here = up + columns;
        int upLeft = widen(values[up], mask);
        int left = widen(values[here], mask);
        put(wire, here, count, left - upLeft);
        for (int column = 1; column < columns; column++) {
            int above = widen(values[up + column], mask);
            int value = widen(values[here + column], mask);
            put(wire, here + column, count, value - predict(left, above, upLeft));
            left = value;
            upLeft = above;
        }
    }

    private static int widen(short value, int mask) {
        return mask == 0 ? value : value & mask;
    }

    private static int predict(int left, int above, int upLeft) {
        int low = Math.min(left, above);
        int high = Math.max(left, above);
        return Math.clamp(left + above - upLeft, low, high);
    }

    /// Wraps a difference to 16 bits, folds the sign into bit 0 and parts the two bytes.
    private static void put(byte[] wire, int index, int count, int difference) {
        int wrapped = (short) difference;
        int zigzag = (wrapped << 1) ^ (wrapped >> 15);
        wire[HEADER + index] = (byte) zigzag;
        wire[HEADER + count + index] = (byte) (zigzag >> 8);
    }
}
