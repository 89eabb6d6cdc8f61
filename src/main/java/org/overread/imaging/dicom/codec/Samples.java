package org.overread.imaging.dicom.codec;

/// What a codec makes of one frame.
///
/// @param bands samples of a pixel: 1, or 3 for colour
/// @param bits precision of a sample, 1..16
/// @param signed whether samples are signed numbers; else take them as unsigned ones
/// @param luminance whether the three bands are luminance and two colour differences (YCbCr) rather than RGB
/// @param values row by row, the samples of a pixel side by side; bits above the precision are what the codec left
/// there
@SuppressWarnings("ArrayRecordComponent")
public record Samples(int bands, int bits, boolean signed, boolean luminance, short[] values) {
    /// Unsigned samples, grey or RGB.
    public static Samples of(int bands, int bits, short[] values) {
        return new Samples(bands, bits, false, false, values);
    }

    /// The same samples, said to be luminance and colour differences or not.
    public Samples inLuminance(boolean so) {
        return new Samples(bands, bits, signed, so, values);
    }
}
