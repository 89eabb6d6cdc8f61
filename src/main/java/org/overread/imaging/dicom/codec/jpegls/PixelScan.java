package org.overread.imaging.dicom.codec.jpegls;

/// Sample-interleaved scans: the components of a pixel follow each other, and run together (T.87 A.7, B.2).
final class PixelScan implements Scan {
    private final LsBits bits;
    private final Contexts contexts;
    private final byte[] regions;
    private final int zero;
    private final int columns;
    private final int bands;
    /// Two lines by turns: a pixel before the first, the pixels, one behind the last.
    private int[][] lines;

    private RunLengths run;

    PixelScan(Coding coding, LsBits bits, int columns, int bands) {
        this.bits = bits;
        this.contexts = new Contexts(coding, bits);
        this.regions = coding.regions();
        this.zero = coding.maximum();
        this.columns = columns;
        this.bands = bands;
        this.lines = new int[2][(columns + 2) * bands];
        this.run = new RunLengths(bits);
    }

    @Override
    public void restart() {
        contexts.forget();
        lines = new int[2][(columns + 2) * bands];
        run = new RunLengths(bits);
    }

    @Override
    public void decode(int row, short[] values, int first, int stride) {
        int[] above = lines[row & 1];
        int[] line = lines[row + 1 & 1];
        System.arraycopy(above, bands, line, 0, bands);
        System.arraycopy(above, columns * bands, above, (columns + 1) * bands, bands);
        int column = 1;
        while (column <= columns) {
            column = isFlat(above, line, column) ? run(above, line, column) : pixel(above, line, column);
        }
        for (int i = 0; i < columns * bands; i++) {
            values[first + row * columns * stride + i] = (short) line[bands + i];
        }
    }

    private boolean isFlat(int[] above, int[] line, int column) {
        for (int band = 0; band < bands; band++) {
            if (context(above, line, column * bands + band) != 0) {
                return false;
            }
        }
        return true;
    }

    private int context(int[] above, int[] line, int at) {
        int up = above[at];
        int upLeft = above[at - bands];
        return 81 * regions[zero + above[at + bands] - up]
                + 9 * regions[zero + up - upLeft]
                + regions[zero + upLeft - line[at - bands]];
    }

    private int pixel(int[] above, int[] line, int column) {
        for (int band = 0; band < bands; band++) {
            int at = column * bands + band;
            int prediction = LineScan.predict(line[at - bands], above[at], above[at - bands]);
            line[at] = contexts.regular(context(above, line, at), prediction);
        }
        return column + 1;
    }

    private int run(int[] above, int[] line, int from) {
        int end = from + run.next(columns - from + 1);
        for (int at = from * bands; at < end * bands; at++) {
            line[at] = line[at - bands];
        }
        if (end > columns) {
            return end;
        }
        for (int band = 0; band < bands; band++) {
            int at = end * bands + band;
            line[at] = contexts.interruption(line[at - bands], above[at], false, run.spent());
        }
        run.interrupted();
        return end + 1;
    }
}
