package org.overread.imaging;

/// The wire form read back in the plainest way, from its description alone.
final class PlainDecoder {
    private PlainDecoder() {}

    static short[] decode(byte[] wire) {
        boolean signed = (wire[4] & 1) == 1;
        int rows = wire[6] & 0xFF | (wire[7] & 0xFF) << 8;
        int columns = wire[8] & 0xFF | (wire[9] & 0xFF) << 8;
        int count = rows * columns;
        int[] values = new int[count];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int at = y * columns + x;
                int zigzag = wire[16 + at] & 0xFF | (wire[16 + count + at] & 0xFF) << 8;
                int difference = (zigzag & 1) == 0 ? zigzag / 2 : -(zigzag + 1) / 2;
                int value = prediction(values, x, y, columns) + difference & 0xFFFF;
                values[at] = signed && value > 0x7FFF ? value - 0x10000 : value;
            }
        }
        short[] stored = new short[count];
        for (int at = 0; at < count; at++) {
            stored[at] = (short) values[at];
        }
        return stored;
    }

    private static int prediction(int[] values, int x, int y, int columns) {
        int at = y * columns + x;
        if (y == 0) {
            return x == 0 ? 0 : values[at - 1];
        }
        if (x == 0) {
            return values[at - columns];
        }
        int a = values[at - 1];
        int b = values[at - columns];
        int c = values[at - columns - 1];
        if (c >= Math.max(a, b)) {
            return Math.min(a, b);
        }
        return c <= Math.min(a, b) ? Math.max(a, b) : a + b - c;
    }
}
