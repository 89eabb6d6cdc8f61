package org.overread.imaging.dicom;

import java.util.Arrays;

/// JPEG lossless for tests (T.81 annex H): any predictor, precision, point transform and restart interval, with one
/// of two Huffman tables.
final class LosslessJpegEncoder {
    /// Codes of five bits for all categories.
    static final int[] FLAT = {0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    /// Codes of 2 to 16 bits.
    static final int[] STEEP = {0, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2};

    private final int precision;
    private final int predictor;
    private final int transform;
    private final int restartLines;
    private final int[] codes = new int[17];
    private final int[] lengths = new int[17];
    private final int[] counts;
    private final ByteSink sink = new ByteSink(true);
    private long pending;
    private int pendingBits;

    LosslessJpegEncoder(int precision, int predictor, int transform, int restartLines, int[] counts) {
        this.precision = precision;
        this.predictor = predictor;
        this.transform = transform;
        this.restartLines = restartLines;
        this.counts = counts;
        int code = 0;
        int category = 0;
        for (int length = 1; length <= 16; length++) {
            for (int i = 0; i < counts[length - 1]; i++) {
                codes[category] = code++;
                lengths[category++] = length;
            }
            code <<= 1;
        }
    }

    byte[] encode(short[] cells, int rows, int columns) {
        return encode(cells, rows, columns, 1);
    }

    /// @param bands samples of a pixel, side by side, interleaved in one scan
    byte[] encode(short[] cells, int rows, int columns, int bands) {
        sink.u16(0xFFD8);
        int[] frame = {precision, rows >> 8, rows, columns >> 8, columns, bands, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0};
        segment(0xFFC3, Arrays.copyOf(frame, 6 + 3 * bands));
        sink.u16(0xFFC4);
        sink.u16(2 + 1 + 16 + 17);
        sink.u8(0);
        for (int count : counts) {
            sink.u8(count);
        }
        for (int category = 0; category <= 16; category++) {
            sink.u8(category);
        }
        if (restartLines > 0) {
            segment(0xFFDD, restartLines * columns >> 8, restartLines * columns);
        }
        int[] scan = {bands, 1, 0, 2, 0, 3, 0, 0, 0, 0};
        scan[1 + 2 * bands] = predictor;
        scan[2 + 2 * bands] = 0;
        scan[3 + 2 * bands] = transform;
        segment(0xFFDA, Arrays.copyOf(scan, 4 + 2 * bands));
        int mask = (1 << precision) - 1;
        int[] samples = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            samples[i] = (cells[i] & mask) >> transform;
            difference(i, samples, columns, bands);
        }
        flush();
        sink.u16(0xFFD9);
        return sink.toByteArray();
    }

    private void difference(int i, int[] samples, int columns, int bands) {
        int line = columns * bands;
        int row = i / line;
        boolean start = restartLines > 0 && row % restartLines == 0;
        if (start && row > 0 && i % line == 0) {
            flush();
            sink.u16(0xFFD0 + (row / restartLines - 1) % 8);
        }
        int prediction;
        if (i % line < bands) {
            prediction = row == 0 || start ? 1 << (precision - transform - 1) : samples[i - line];
        } else if (row == 0 || start) {
            prediction = samples[i - bands];
        } else {
            prediction = predict(samples[i - bands], samples[i - line], samples[i - line - bands]);
        }
        put((short) (samples[i] - prediction));
    }

    private int predict(int a, int b, int c) {
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> c;
            case 4 -> a + b - c;
            case 5 -> a + ((b - c) >> 1);
            case 6 -> b + ((a - c) >> 1);
            default -> (a + b) >> 1;
        };
    }

    private void put(short difference) {
        // -32768 and 32768 are the same modulo 2^16, and of category 16.
        int category = difference == Short.MIN_VALUE ? 16 : 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
        bits(codes[category], lengths[category]);
        if (category > 0 && category < 16) {
            bits(difference > 0 ? difference : difference - 1, category);
        }
    }

    private void bits(int value, int count) {
        pending = pending << count | (value & (1L << count) - 1);
        pendingBits += count;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            int next = (int) (pending >> pendingBits) & 0xFF;
            sink.u8(next);
            if (next == 0xFF) {
                sink.u8(0);
            }
        }
    }

    private void flush() {
        if (pendingBits > 0) {
            bits(0x7F, 8 - pendingBits);
        }
    }

    private void segment(int marker, int... bytes) {
        sink.u16(marker);
        sink.u16(bytes.length + 2);
        for (int value : bytes) {
            sink.u8(value);
        }
    }
}
