package org.overread.imaging.dicom;

import java.util.function.IntToDoubleFunction;
import java.util.zip.CRC32;
import org.overread.imaging.dicom.codec.Samples;

/// The values of one frame in four numbers, by which two programs can tell whether they read the same.
///
/// Grey values are rescaled by the frame's own slope and intercept, padding included. Colours are red, green and blue
/// by pixel, palettes their indexes; neither is rescaled.
///
/// @param crc32 of the values, rounded to whole numbers, half to even, as 32-bit little-endian integers row by row
public record PixelSummary(int rows, int columns, double min, double max, double mean, long crc32) {
    private static final int PIECE = 4096;

    /// Decodes a frame and sums it up.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    public static PixelSummary of(DicomFile file, int frame) {
        DecodedFrame decoded = file.decode(frame);
        return switch (decoded) {
            case StoredFrame grey -> of(decoded, grey.values().length, grey::rescaled);
            case WideFrame wide ->
                of(decoded, wide.values().length, i -> wide.values()[i] * wide.slope() + wide.intercept());
            case ColourFrame _ -> {
                Samples samples = new FrameDecoder(file).samples(frame);
                short[] values = samples.values();
                yield of(decoded, values.length, i -> samples.signed() ? values[i] : values[i] & 0xFFFF);
            }
        };
    }

    private static PixelSummary of(DecodedFrame frame, int count, IntToDoubleFunction values) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        var crc = new CRC32();
        byte[] piece = new byte[4 * PIECE];
        int at = 0;
        for (int index = 0; index < count; index++) {
            double value = values.applyAsDouble(index);
            min = Math.min(min, value);
            max = Math.max(max, value);
            sum += value;
            // Through long, so that what exceeds 31 bits wraps instead of sticking.
            int whole = (int) (long) Math.rint(value);
            piece[at++] = (byte) whole;
            piece[at++] = (byte) (whole >> 8);
            piece[at++] = (byte) (whole >> 16);
            piece[at++] = (byte) (whole >> 24);
            if (at == piece.length) {
                crc.update(piece);
                at = 0;
            }
        }
        crc.update(piece, 0, at);
        return new PixelSummary(frame.rows(), frame.columns(), min, max, sum / count, crc.getValue());
    }
}
