package org.overread.imaging.dicom.codec.jpeg;

import java.util.Map;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;

/// One scan of lossless JPEG: differences to predictions, modulo 2^16 (T.81 H.1.2.1, H.2.1), of one component or of all
/// in turn.
final class LosslessScan {
    private final BitSource bits;
    private final FrameShape shape;
    private final HuffmanTable[] tables;
    private final int[] bands;
    private final int predictor;
    private final int transform;
    /// The prediction of the first sample: half the range.
    private final int origin;

    /// @throws CorruptStream if the scan is none of the process
    LosslessScan(ScanHeader header, int precision, Map<Integer, HuffmanTable> known, FrameShape shape, BitSource bits) {
        if (header.start() < 1 || header.start() > 7 || header.low() >= precision) {
            throw new CorruptStream(
                    "JPEG: predictor %d or point transform %d is not lossless".formatted(header.start(), header.low()));
        }
        this.bits = bits;
        this.shape = shape;
        this.predictor = header.start();
        this.transform = header.low();
        this.origin = 1 << (precision - transform - 1);
        this.bands =
                header.parts().stream().mapToInt(part -> part.component().band).toArray();
        this.tables = header.parts().stream()
                .map(part -> ScanHeader.table(known, 0, part.dcTable()))
                .toArray(HuffmanTable[]::new);
    }

    /// @param restartInterval pixels between two restarts; 0 for none
    void decode(short[] samples, int restartInterval, Deadline deadline) {
        int columns = shape.columns();
        if (restartInterval % columns != 0) {
            throw new CorruptStream(
                    "JPEG: restarts every %d samples are not at the start of lines".formatted(restartInterval));
        }
        int restartLines = restartInterval / columns;
        for (int row = 0; row < shape.rows(); row++) {
            boolean restarted = restartLines > 0 && row % restartLines == 0;
            if (restarted && row > 0) {
                bits.restart(row / restartLines - 1);
            }
            boolean first = row == 0 || restarted;
            if (bands.length > 1) {
                interleaved(samples, row, first);
            } else if (first || predictor == 1) {
                fromLeft(samples, row, first);
            } else {
                fromAround(samples, row);
            }
            bits.check(row);
            deadline.check();
        }
        for (int i = 0; transform > 0 && i < samples.length; i += shape.bands()) {
            for (int band : bands) {
                samples[i + band] = (short) (samples[i + band] << transform);
            }
        }
    }

    private void fromLeft(short[] samples, int row, boolean first) {
        int step = shape.bands();
        int from = row * shape.columns() * step + bands[0];
        int to = from + shape.columns() * step;
        int left = first ? origin : samples[from - shape.columns() * step];
        HuffmanTable table = tables[0];
        for (int i = from; i < to; i += step) {
            left += table.difference(bits);
            samples[i] = (short) left;
        }
    }

    private void fromAround(short[] samples, int row) {
        int step = shape.bands();
        int line = shape.columns() * step;
        int from = row * line + bands[0];
        HuffmanTable table = tables[0];
        int upLeft = samples[from - line] & 0xFFFF;
        int left = (upLeft + table.difference(bits)) & 0xFFFF;
        samples[from] = (short) left;
        for (int i = from + step; i < from + line; i += step) {
            int up = samples[i - line] & 0xFFFF;
            left = (predict(left, up, upLeft) + table.difference(bits)) & 0xFFFF;
            samples[i] = (short) left;
            upLeft = up;
        }
    }

    private void interleaved(short[] samples, int row, boolean first) {
        int step = shape.bands();
        int line = shape.columns() * step;
        for (int column = 0; column < shape.columns(); column++) {
            for (int part = 0; part < bands.length; part++) {
                int i = row * line + column * step + bands[part];
                int prediction;
                if (column == 0) {
                    prediction = first ? origin : samples[i - line];
                } else if (first || predictor == 1) {
                    prediction = samples[i - step];
                } else {
                    prediction = predict(
                            samples[i - step] & 0xFFFF, samples[i - line] & 0xFFFF, samples[i - line - step] & 0xFFFF);
                }
                samples[i] = (short) (prediction + tables[part].difference(bits));
            }
        }
    }

    /// T.81 table H.1.
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
