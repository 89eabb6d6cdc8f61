package org.overread.imaging.dicom;

import java.util.Arrays;
import java.util.Locale;
import org.overread.imaging.dicom.Unreadable.Reason;

/// What the samples of a pixel mean (PS3.3 C.7.6.3.1.2).
enum Photometric {
    MONOCHROME1(1),
    MONOCHROME2(1),
    PALETTE_COLOR(1),
    RGB(3),
    YBR_FULL(3),
    /// Uncompressed, two pixels side by side share their colour differences.
    YBR_FULL_422(3),
    /// The irreversible transformation of JPEG 2000, which its codec undoes.
    YBR_ICT(3),
    /// The reversible transformation of JPEG 2000, which its codec undoes.
    YBR_RCT(3);

    private final int samples;

    Photometric(int samples) {
        this.samples = samples;
    }

    /// Of a header; grey where it says nothing.
    ///
    /// @throws Unreadable UNSUPPORTED_PIXELS for the retired and the video ones
    static Photometric of(DicomHeader header) {
        String term = header.text(Tags.PHOTOMETRIC_INTERPRETATION)
                .orElse("MONOCHROME2")
                .toUpperCase(Locale.ROOT);
        Photometric found = Arrays.stream(values())
                .filter(known -> known.name().equals(term.replace(' ', '_')))
                .findFirst()
                .orElseThrow(
                        () -> new Unreadable(Reason.UNSUPPORTED_PIXELS, "Colours %s are not shown".formatted(term)));
        int samples = header.integer(Tags.SAMPLES_PER_PIXEL).orElse(found.samples);
        if (samples != found.samples) {
            throw new Unreadable(Reason.BAD_PIXELS, "%s has not %d samples a pixel".formatted(term, samples));
        }
        return found;
    }

    /// Samples of a pixel.
    int samples() {
        return samples;
    }

    boolean isGrey() {
        return this == MONOCHROME1 || this == MONOCHROME2;
    }

    boolean isLuminance() {
        return this == YBR_FULL || this == YBR_FULL_422;
    }
}
