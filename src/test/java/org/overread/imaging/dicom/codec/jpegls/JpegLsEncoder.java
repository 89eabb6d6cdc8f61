package org.overread.imaging.dicom.codec.jpegls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Encodes test images as T.87 describes it, step by step and slowly; shares with the decoder nothing but the defaults
/// of the thresholds.
public final class JpegLsEncoder {
    private final int rows;
    private final int columns;
    private final int bands;
    private final int precision;
    private final int near;
    private final int interleave;
    private final int restartLines;

    public JpegLsEncoder(int rows, int columns, int bands, int precision, int near, int interleave, int restartLines) {
        this.rows = rows;
        this.columns = columns;
        this.bands = bands;
        this.precision = precision;
        this.near = near;
        this.interleave = interleave;
        this.restartLines = restartLines;
    }

    /// @param pixels samples of a pixel side by side
    public byte[] encode(short[] pixels) {
        var out = new ByteArrayOutputStream();
        put(out, 0xFFD8, 0xFFF7, 8 + 3 * bands);
        out.write(precision);
        put(out, rows, columns);
        out.write(bands);
        for (int band = 0; band < bands; band++) {
            out.writeBytes(new byte[] {(byte) (band + 1), 0x11, 0});
        }
        if (restartLines > 0) {
            put(out, 0xFFDD, 4, restartLines);
        }
        if (interleave == 0) {
            for (int band = 0; band < bands; band++) {
                scan(out, pixels, band, 1);
            }
        } else {
            scan(out, pixels, 0, bands);
        }
        put(out, 0xFFD9);
        return out.toByteArray();
    }

    private void scan(ByteArrayOutputStream out, short[] pixels, int first, int count) {
        put(out, 0xFFDA, 6 + 2 * count);
        out.write(count);
        for (int band = first; band < first + count; band++) {
            out.writeBytes(new byte[] {(byte) (band + 1), 0});
        }
        out.writeBytes(new byte[] {(byte) near, (byte) interleave, 0});
        int lines = restartLines > 0 ? restartLines : rows;
        for (int row = 0; row < rows; row += lines) {
            if (row > 0) {
                put(out, 0xFFD0 + (row / lines - 1 & 7));
            }
            out.writeBytes(interval(pixels, first, count, row, Math.min(rows, row + lines)));
        }
    }

    private byte[] interval(short[] pixels, int first, int count, int from, int to) {
        var coding = Coding.of(new int[5], precision, near);
        var encoder = new JpegLsErrors(coding);
        int[][] above = new int[count][columns + 2];
        int[] runIndex = new int[count];
        for (int row = from; row < to; row++) {
            int[][] line = new int[count][columns + 2];
            for (int band = 0; band < count; band++) {
                line[band][0] = above[band][1];
                above[band][columns + 1] = above[band][columns];
                for (int column = 0; column < columns; column++) {
                    line[band][column + 1] = pixels[(row * columns + column) * bands + first + band] & 0xFFFF;
                }
            }
            if (interleave == 2 && count > 1) {
                encoder.line(above, line, columns, runIndex, 0);
            } else {
                for (int band = 0; band < count; band++) {
                    int[] one = {runIndex[band]};
                    encoder.line(new int[][] {above[band]}, new int[][] {line[band]}, columns, one, 0);
                    runIndex[band] = one[0];
                }
            }
            above = line;
        }
        return encoder.bytes();
    }

    /// What near-lossless decoding gives may be off by `near`, and no more.
    static int worst(short[] one, short[] other) {
        int worst = 0;
        for (int i = 0; i < one.length; i++) {
            worst = Math.max(worst, Math.abs((one[i] & 0xFFFF) - (other[i] & 0xFFFF)));
        }
        return worst;
    }

    static int[] zeros(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    private static void put(ByteArrayOutputStream out, int... words) {
        for (int word : words) {
            out.write(word >> 8);
            out.write(word);
        }
    }
}
