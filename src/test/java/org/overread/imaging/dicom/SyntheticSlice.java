package org.overread.imaging.dicom;

import java.util.List;
import java.util.Random;

/// Made-up slices that reach every corner of their range: air, a gradient, noise, and both extremes side by side.
final class SyntheticSlice {
    static final int ROWS = 37;
    static final int COLUMNS = 53;

    private SyntheticSlice() {}

    /// Stored values of `bits` bits, with or without a sign.
    static short[] values(int bits, boolean signed) {
        Random random = new Random(bits * 2L + (signed ? 1 : 0));
        int least = signed ? -(1 << (bits - 1)) : 0;
        int range = 1 << bits;
        short[] values = new short[ROWS * COLUMNS];
        for (int i = 0; i < values.length; i++) {
            int row = i / COLUMNS;
            int value = switch (row % 4) {
                case 0 -> 0;
                case 1 -> (i % COLUMNS) * range / COLUMNS;
                case 2 -> random.nextInt(range);
                default -> i % 2 == 0 ? 0 : range - 1;
            };
            values[i] = (short) (least + value);
        }
        return values;
    }

    /// A CT slice ready for its pixels.
    static DicomWriter ct(TransferSyntax syntax) {
        return DicomWriter.in(syntax)
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
                .text(Tags.SOP_INSTANCE_UID, "1.2.3.4.5")
                .text(Tags.MODALITY, "CT")
                .decimals(Tags.RESCALE_SLOPE, 1)
                .decimals(Tags.RESCALE_INTERCEPT, -1024);
    }

    static DicomWriter depth(DicomWriter writer, int bits, boolean signed) {
        return writer.integers(Tags.BITS_STORED, bits)
                .integers(Tags.HIGH_BIT, bits - 1)
                .integers(Tags.PIXEL_REPRESENTATION, signed ? 1 : 0);
    }

    /// One compressed frame in one fragment.
    static DicomWriter compressed(TransferSyntax syntax, byte[] codestream) {
        return ct(syntax).frames(ROWS, COLUMNS, List.of(List.of(codestream)), false);
    }
}
