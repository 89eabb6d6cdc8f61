package org.overread.imaging.dicom.codec.jpeg;

/// The inverse cosine transformation of a block (T.81 A.3.3), by rows and then by columns, even and odd frequencies
/// apart.
final class Idct {
    private static final float C1 = half(1);
    private static final float C2 = half(2);
    private static final float C3 = half(3);
    private static final float C4 = half(4);
    private static final float C5 = half(5);
    private static final float C6 = half(6);
    private static final float C7 = half(7);

    private final float[] block = new float[64];

    private static float half(int sixteenths) {
        return (float) (Math.cos(sixteenths * Math.PI / 16) / 2);
    }

    /// Dequantises and transforms.
    ///
    /// @param at position of the block in `coefficients`
    /// @param quantization in natural order
    /// @return the samples less half their range; the array is used again by the next call
    float[] transform(short[] coefficients, int at, int[] quantization) {
        for (int i = 0; i < 64; i++) {
            block[i] = coefficients[at + i] * quantization[i];
        }
        for (int row = 0; row < 64; row += 8) {
            line(row, 1);
        }
        for (int column = 0; column < 8; column++) {
            line(column, 8);
        }
        return block;
    }

    private void line(int at, int step) {
        float[] b = block;
        float f2 = b[at + 2 * step];
        float f6 = b[at + 6 * step];
        float sum = (b[at] + b[at + 4 * step]) * C4;
        float difference = (b[at] - b[at + 4 * step]) * C4;
        float wide = f2 * C2 + f6 * C6;
        float narrow = f2 * C6 - f6 * C2;
        float f1 = b[at + step];
        float f3 = b[at + 3 * step];
        float f5 = b[at + 5 * step];
        float f7 = b[at + 7 * step];
        float odd0 = f1 * C1 + f3 * C3 + f5 * C5 + f7 * C7;
        float odd1 = f1 * C3 - f3 * C7 - f5 * C1 - f7 * C5;
        float odd2 = f1 * C5 - f3 * C1 + f5 * C7 + f7 * C3;
        float odd3 = f1 * C7 - f3 * C5 + f5 * C3 - f7 * C1;
        b[at] = sum + wide + odd0;
        b[at + 7 * step] = sum + wide - odd0;
        b[at + step] = difference + narrow + odd1;
        b[at + 6 * step] = difference + narrow - odd1;
        b[at + 2 * step] = difference - narrow + odd2;
        b[at + 5 * step] = difference - narrow - odd2;
        b[at + 3 * step] = sum - wide + odd3;
        b[at + 4 * step] = sum - wide - odd3;
    }
}
