package org.overread.imaging.dicom;

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
        sink.u16(0xFFD8);
        segment(0xFFC3, precision, rows >> 8, rows, columns >> 8, columns, 1, 1, 0x11, 0);
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
        segment(0xFFDA, 1, 1, 0, predictor, 0, transform);
        int mask = (1 << precision) - 1;
        int[] samples = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            samples[i] = (cells[i] & mask) >> transform;
            difference(i, samples, columns);
        }
        flush();
        sink.u16(0xFFD9);
        return sink.toByteArray();
    }

    private void difference(int i, int[] samples, int columns) {
        int row = i / columns;
        boolean start = restartLines > 0 && row % restartLines == 0;
        if (start && row > 0 && i % columns == 0) {
            flush();
            sink.u16(0xFFD0 + (row / restartLines - 1) % 8);
        }
        int prediction;
        if (i % columns == 0) {
            prediction = row == 0 || start ? 1 << (precision - transform - 1) : samples[i - columns];
        } else if (row == 0 || start) {
            prediction = samples[i - 1];
        } else {
            prediction = predict(samples[i - 1], samples[i - columns], samples[i - columns - 1]);
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
