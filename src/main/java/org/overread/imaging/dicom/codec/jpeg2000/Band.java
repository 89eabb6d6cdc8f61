package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/// A sub-band of one resolution (T.800 B.5).
///
/// @param kind 0 for LL, 1 for HL, 2 for LH, 3 for HH: bit 0 is the horizontal half, bit 1 the vertical one
/// @param area in its own coordinates
/// @param planes bit planes that its coefficients may have (E.1, equation E-2)
/// @param step of quantisation; 1 for reversible ones
record Band(int kind, Area area, int planes, float step, List<Precinct> precincts) {
    /// @param index from the lowest band on
    /// @param resolution 0 for the lowest
    static Band of(
            int kind, int index, int resolution, Area area, CodingStyle style, Quantization steps, int precision) {
        int exponent = steps.exponent(index, resolution);
        int gain = (kind & 1) + (kind >> 1);
        float step = style.reversible()
                ? 1
                : (float) (Math.scalb(1.0, precision + gain - exponent) * (1 + steps.mantissa(index) / 2048.0));
        return new Band(kind, area, steps.guardBits() + exponent - 1, step, new ArrayList<>());
    }
}
