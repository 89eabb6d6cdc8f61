package org.overread.imaging.dicom.codec.jpegls;

/// Lines of one component at a time: scans of one component, and line-interleaved ones (T.87 A.3 to A.7, B.2).
final class LineScan implements Scan {
    private final LsBits bits;
    private final Contexts contexts;
    private final byte[] regions;
    private final int zero;
    private final int near;
    private final int columns;
    private final int bands;
    /// Of each component, two lines by turns: a sample before the first, the samples, one behind the last.
    private final int[][][] lines;

    private final RunLengths[] runs;

    LineScan(Coding coding, LsBits bits, int columns, int bands) {
        this.bits = bits;
        this.contexts = new Contexts(coding, bits);
        this.regions = coding.regions();
        this.zero = coding.maximum();
        this.near = coding.near();
        this.columns = columns;
        this.bands = bands;
        this.lines = new int[bands][2][columns + 2];
        this.runs = new RunLengths[bands];
        restart();
    }

    @Override
    public void restart() {
        contexts.forget();
        for (int band = 0; band < bands; band++) {
            runs[band] = new RunLengths(bits);
            lines[band] = new int[2][columns + 2];
        }
    }

    @Override
    public void decode(int row, short[] values, int first, int stride) {
        for (int band = 0; band < bands; band++) {
            int[] above = lines[band][row & 1];
            int[] line = lines[band][row + 1 & 1];
            decode(above, line, runs[band]);
            int to = first + row * columns * stride + band;
            for (int i = 1; i <= columns; i++) {
                values[to] = (short) line[i];
                to += stride;
            }
        }
    }

    private void decode(int[] above, int[] line, RunLengths run) {
        line[0] = above[1];
        above[columns + 1] = above[columns];
        int left = line[0];
        int upLeft = above[0];
        int up = above[1];
        int i = 1;
        while (i <= columns) {
            int upRight = above[i + 1];
            int context =
                    81 * regions[zero + upRight - up] + 9 * regions[zero + up - upLeft] + regions[zero + upLeft - left];
            if (context != 0) {
                left = contexts.regular(context, predict(left, up, upLeft));
                line[i++] = left;
                upLeft = up;
                up = upRight;
            } else {
                i = run(above, line, i, run);
                left = line[i - 1];
                upLeft = above[i - 1];
                up = above[Math.min(i, columns + 1)];
            }
        }
    }

    /// Samples equal to the one left of them, and the one that ends them (A.7).
    private int run(int[] above, int[] line, int from, RunLengths run) {
        int left = line[from - 1];
        int length = run.next(columns - from + 1);
        int end = from + length;
        for (int i = from; i < end; i++) {
            line[i] = left;
        }
        if (end > columns) {
            return end;
        }
        boolean same = Math.abs(left - above[end]) <= near;
        line[end] = contexts.interruption(left, above[end], same, run.spent());
        run.interrupted();
        return end + 1;
    }

    /// The median of left, above, and the plane through the three neighbours (A.4.1).
    static int predict(int left, int up, int upLeft) {
        int low = Math.min(left, up);
        int high = Math.max(left, up);
        return Math.max(low, Math.min(high, left + up - upLeft));
    }
}
