package org.overread.imaging.dicom;

/// Sequential DCT of 8 or 12 bits for tests (T.81 annex F): one component, all quantisation steps 1, Huffman codes of
/// nine bits for every symbol.
final class DctJpegEncoder {
    private final int precision;
    private final int restartBlocks;
    private final ByteSink sink = new ByteSink(true);
    private long pending;
    private int pendingBits;

    DctJpegEncoder(int precision, int restartBlocks) {
        this.precision = precision;
        this.restartBlocks = restartBlocks;
    }

    byte[] encode(short[] cells, int rows, int columns) {
        sink.u16(0xFFD8);
        int[] ones = new int[65];
        java.util.Arrays.fill(ones, 1, 65, 1);
        segment(0xFFDB, ones);
        segment(0xFFC1, precision, rows >> 8, rows, columns >> 8, columns, 1, 1, 0x11, 0);
        table(0x00, 17);
        table(0x10, 256);
        if (restartBlocks > 0) {
            segment(0xFFDD, restartBlocks >> 8, restartBlocks);
        }
        segment(0xFFDA, 1, 1, 0, 0, 63, 0);
        int across = Math.ceilDiv(columns, 8);
        int prediction = 0;
        for (int block = 0; block < across * Math.ceilDiv(rows, 8); block++) {
            if (restartBlocks > 0 && block > 0 && block % restartBlocks == 0) {
                flush();
                sink.u16(0xFFD0 + (block / restartBlocks - 1 & 7));
                prediction = 0;
            }
            int[] coefficients = transformed(cells, rows, columns, block / across * 8, block % across * 8);
            put(0, coefficients[0] - prediction);
            prediction = coefficients[0];
            alternating(coefficients);
        }
        flush();
        sink.u16(0xFFD9);
        return sink.toByteArray();
    }

    private void table(int head, int symbols) {
        int[] bytes = new int[17 + symbols];
        bytes[0] = head;
        bytes[9] = Math.min(symbols, 255);
        bytes[10] = symbols - bytes[9];
        for (int i = 0; i < symbols; i++) {
            bytes[17 + i] = i;
        }
        segment(0xFFC4, bytes);
    }

    /// A.3.3, by its formula.
    private int[] transformed(short[] cells, int rows, int columns, int top, int left) {
        int[] coefficients = new int[64];
        for (int k = 0; k < 64; k++) {
            double sum = 0;
            for (int i = 0; i < 64; i++) {
                int row = Math.min(top + i / 8, rows - 1);
                int column = Math.min(left + i % 8, columns - 1);
                double sample = (cells[row * columns + column] & 0xFFFF) - (1 << (precision - 1));
                sum += sample
                        * Math.cos((2 * (i / 8) + 1) * (k / 8) * Math.PI / 16)
                        * Math.cos((2 * (i % 8) + 1) * (k % 8) * Math.PI / 16);
            }
            double scale = (k / 8 == 0 ? Math.sqrt(0.5) : 1) * (k % 8 == 0 ? Math.sqrt(0.5) : 1) / 4;
            coefficients[k] = (int) Math.rint(sum * scale);
        }
        return coefficients;
    }

    private void alternating(int[] coefficients) {
        int run = 0;
        int row = 0;
        int column = 0;
        for (int k = 1; k < 64; k++) {
            // The zigzag of figure A.6: up and to the right on even diagonals, down and to the left on odd ones.
            boolean up = (row + column) % 2 == 0;
            int next = up ? column : row;
            if (up) {
                row += next == 7 ? 1 : row == 0 ? 0 : -1;
                column += next == 7 ? 0 : 1;
            } else {
                column += next == 7 ? 1 : column == 0 ? 0 : -1;
                row += next == 7 ? 0 : 1;
            }
            int value = coefficients[8 * row + column];
            if (value == 0) {
                run++;
                continue;
            }
            for (; run > 15; run -= 16) {
                symbol(0xF0);
            }
            put(run << 4, value);
            run = 0;
        }
        if (run > 0) {
            symbol(0);
        }
    }

    private void put(int run, int value) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        symbol(run | size);
        bits(value > 0 ? value : value - 1, size);
    }

    /// Codes count up from 0 in nine bits, but for the last of 256 symbols, which has ten.
    private void symbol(int symbol) {
        if (symbol == 255) {
            bits(2 * 255, 10);
        } else {
            bits(symbol, 9);
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
