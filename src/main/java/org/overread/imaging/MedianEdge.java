package org.overread.imaging;

/// Codes 16-bit images as residuals of the median-edge predictor (ITU-T T.87 A.4.1), parted into a plane of low and a
/// plane of high bytes. Neighbouring pixels of a CT slice are alike, so residuals are small and the high plane is
/// nearly all zeros: a general compression then finds what is left.
///
/// A residual is wrapped to 16 bits and its sign folded into bit 0.
final class MedianEdge {
    private final byte[] target;
    private final int at;
    private final int count;

    private MedianEdge(byte[] target, int at, int count) {
        this.target = target;
        this.at = at;
        this.count = count;
    }

    /// Writes the two planes of an image, `2 × values.length` bytes.
    ///
    /// @param values row by row, `columns` of them each
    /// @param signed whether they are signed
    /// @param at where in `target` the low plane begins; the high plane follows it
    static void code(short[] values, int columns, boolean signed, byte[] target, int at) {
        var planes = new MedianEdge(target, at, values.length);
        int mask = signed ? 0 : 0xFFFF;
        for (int column = 0; column < columns; column++) {
            planes.put(column, values[column] - (column == 0 ? 0 : values[column - 1]));
        }
        for (int up = 0; up + columns < values.length; up += columns) {
            planes.codeRow(values, up, columns, mask);
        }
    }

    /// One row below the first. Comparing needs the values as numbers: unsigned ones are widened by the mask.
    private void codeRow(short[] values, int up, int columns, int mask) {
        int here = up + columns;
        int upLeft = widen(values[up], mask);
        int left = widen(values[here], mask);
        put(here, left - upLeft);
        for (int column = 1; column < columns; column++) {
            int above = widen(values[up + column], mask);
            int value = widen(values[here + column], mask);
            put(here + column, value - predict(left, above, upLeft));
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

    private void put(int index, int difference) {
        int wrapped = (short) difference;
        int zigzag = (wrapped << 1) ^ (wrapped >> 15);
        target[at + index] = (byte) zigzag;
        target[at + count + index] = (byte) (zigzag >> 8);
    }
}
