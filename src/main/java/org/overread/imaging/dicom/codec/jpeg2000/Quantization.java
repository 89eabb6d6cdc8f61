package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.Arrays;
import org.overread.imaging.dicom.codec.CorruptStream;

/// Steps of the coefficients of a component (T.800 A.6.4, E.1).
///
/// @param guardBits 0..7
/// @param derived whether there is one step, from which the others follow
/// @param steps exponent times 2048 plus mantissa, from the lowest band on
@SuppressWarnings("ArrayRecordComponent")
record Quantization(int guardBits, boolean derived, int[] steps) {
    static Quantization read(Cursor segment) {
        int head = segment.u8();
        int style = head & 0x1F;
        if (style > 2) {
            throw new CorruptStream("JPEG 2000: quantisation %d".formatted(style));
        }
        int[] steps = new int[97];
        int count = 0;
        while (!segment.isAtEnd() && count < steps.length) {
            steps[count++] = style == 0 ? segment.u8() >> 3 << 11 : segment.u16();
        }
        if (count == 0) {
            throw new CorruptStream("JPEG 2000: no quantisation step");
        }
        return new Quantization(head >> 5, style == 1, Arrays.copyOf(steps, count));
    }

    /// @param band index from the lowest on
    /// @param resolution of the band, 0 for the lowest
    int exponent(int band, int resolution) {
        return derived ? Math.max(0, (steps[0] >> 11) - Math.max(0, resolution - 1)) : step(band) >> 11;
    }

    int mantissa(int band) {
        return step(derived ? 0 : band) & 0x7FF;
    }

    private int step(int band) {
        if (band >= steps.length) {
            throw new CorruptStream("JPEG 2000: band %d has no quantisation step".formatted(band));
        }
        return steps[band];
    }
}
