package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;

/// How the pixels of a monochrome image lie in their cells (PS3.5 8.1.1, PS3.3 C.7.6.3.1), checked against
/// [Limits] and against itself.
///
/// @param bitsAllocated width of a cell: 8 or 16
/// @param bitsStored how many bits of the cell are the pixel
/// @param highBit the topmost of them, counted from 0
record PixelLayout(int rows, int columns, int bitsAllocated, int bitsStored, int highBit, boolean signed) {
    PixelLayout {
        if (rows < 1 || columns < 1) {
            throw new Unreadable(Reason.BAD_PIXELS, "The image has %d rows and %d columns".formatted(rows, columns));
        }
        if (rows > Limits.SIDE || columns > Limits.SIDE) {
            throw new Unreadable(
                    Reason.TOO_LARGE,
                    "%d rows and %d columns exceed %d x %d".formatted(rows, columns, Limits.SIDE, Limits.SIDE));
        }
        if (bitsAllocated != 8 && bitsAllocated != 16) {
            throw new Unreadable(Reason.UNSUPPORTED_PIXELS, "Pixels of %d bits are not shown".formatted(bitsAllocated));
        }
        if (bitsStored < 1 || highBit >= bitsAllocated || highBit < bitsStored - 1) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "%d bits stored up to bit %d do not fit into %d bits"
                            .formatted(bitsStored, highBit, bitsAllocated));
        }
    }

    /// The layout that a header describes.
    ///
    /// @throws Unreadable UNSUPPORTED_PIXELS for colour, palettes, bitmaps and floating point
    static PixelLayout of(DicomHeader header) {
        int samples = header.integer(Tags.SAMPLES_PER_PIXEL).orElse(1);
        String meaning = header.text(Tags.PHOTOMETRIC_INTERPRETATION).orElse("MONOCHROME2");
        if (samples != 1 || !meaning.startsWith("MONOCHROME")) {
            throw new Unreadable(
                    Reason.UNSUPPORTED_PIXELS,
                    "Colour is not shown: %s with %d samples a pixel".formatted(meaning, samples));
        }
        int allocated = required(header, Tags.BITS_ALLOCATED, "Bits Allocated");
        int stored = header.integer(Tags.BITS_STORED).orElse(allocated);
        return new PixelLayout(
                required(header, Tags.ROWS, "Rows"),
                required(header, Tags.COLUMNS, "Columns"),
                allocated,
                stored,
                header.integer(Tags.HIGH_BIT).orElse(stored - 1),
                header.integer(Tags.PIXEL_REPRESENTATION).orElse(0) == 1);
    }

    int pixels() {
        return Math.multiplyExact(rows, columns);
    }

    int frameBytes() {
        return Math.multiplyExact(pixels(), bitsAllocated / 8);
    }

    /// Turns cells into stored values in place: what lies outside of the stored bits (overlays of old, PS3.3 C.9.2,
    /// or garbage) goes away, and the sign is extended.
    void extract(short[] cells) {
        if (bitsStored == 16) {
            return;
        }
        int up = 31 - highBit;
        int down = 32 - bitsStored;
        for (int i = 0; i < cells.length; i++) {
            int shifted = cells[i] << up;
            cells[i] = (short) (signed ? shifted >> down : shifted >>> down);
        }
    }

    private static int required(DicomHeader header, int tag, String name) {
        return header.integer(tag)
                .orElseThrow(() -> new Unreadable(
                        Reason.BAD_PIXELS, "%s %s is missing or not a number".formatted(name, Tags.format(tag))));
    }
}
