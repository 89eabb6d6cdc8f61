package org.overread.imaging.dicom;

/// One scan of lossless JPEG: differences to predictions, modulo 2^16 (T.81 H.1.2.1, H.2.1).
final class LosslessScan {
    private final HuffmanTable huffman;
    private final BitSource bits;
    private final int predictor;
    private final int origin;

    /// @param predictor 1..7 of T.81 table H.1
    /// @param origin the prediction of the first sample: half the range
    LosslessScan(HuffmanTable huffman, BitSource bits, int predictor, int origin) {
        this.huffman = huffman;
        this.bits = bits;
        this.predictor = predictor;
        this.origin = origin;
    }

    /// @param restartLines lines between two restarts; 0 for none
    /// @param transform how many low bits were dropped before coding (point transform, T.81 H.1.2.1)
    short[] decode(int rows, int columns, int restartLines, int transform) {
        short[] samples = new short[rows * columns];
        for (int row = 0; row < rows; row++) {
            int line = row * columns;
            boolean restarted = restartLines > 0 && row % restartLines == 0;
            if (restarted && row > 0) {
                bits.restart(row / restartLines - 1);
            }
            if (row == 0 || restarted) {
                fromLeft(samples, line, columns, origin);
            } else if (predictor == 1) {
                fromLeft(samples, line, columns, samples[line - columns]);
            } else {
                fromAround(samples, line, columns);
            }
            bits.check(row);
        }
        if (transform > 0) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) (samples[i] << transform);
            }
        }
        return samples;
    }

    private void fromLeft(short[] samples, int line, int columns, int first) {
        int left = first;
        for (int i = line; i < line + columns; i++) {
            left += huffman.difference(bits);
            samples[i] = (short) left;
        }
    }

    private void fromAround(short[] samples, int line, int columns) {
        int upLeft = samples[line - columns] & 0xFFFF;
        int left = (upLeft + huffman.difference(bits)) & 0xFFFF;
        samples[line] = (short) left;
        for (int i = line + 1; i < line + columns; i++) {
            int up = samples[i - columns] & 0xFFFF;
            left = (predict(left, up, upLeft) + huffman.difference(bits)) & 0xFFFF;
            samples[i] = (short) left;
            upLeft = up;
        }
    }

    private int predict(int left, int up, int upLeft) {
        return switch (predictor) {
            case 2 -> up;
            case 3 -> upLeft;
            case 4 -> left + up - upLeft;
            case 5 -> left + ((up - upLeft) >> 1);
            case 6 -> up + ((left - upLeft) >> 1);
            default -> (left + up) >> 1;
        };
    }
}
