package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

/// How the pixels of an image lie in their cells (PS3.5 8.1.1, PS3.3 C.7.6.3.1), checked against [Limits] and against
/// itself.
///
/// @param bitsAllocated width of a cell: 1, 8, 16, 32, or 64
/// @param bitsStored how many bits of the cell are the sample
/// @param highBit the topmost of them, counted from 0
/// @param planar whether uncompressed colours lie in three planes rather than side by side
record PixelLayout(
        int rows,
        int columns,
        int bitsAllocated,
        int bitsStored,
        int highBit,
        boolean signed,
        Photometric photometric,
        boolean planar) {
    PixelLayout {
        if (rows < 1 || columns < 1) {
            throw new Unreadable(Reason.BAD_PIXELS, "The image has %d rows and %d columns".formatted(rows, columns));
        }
        if (rows > Limits.SIDE
                || columns > Limits.SIDE
                || (long) rows * columns * photometric.samples() > Limits.SAMPLES) {
            throw new Unreadable(
                    Reason.TOO_LARGE,
                    "%d rows and %d columns exceed %d x %d".formatted(rows, columns, Limits.SIDE, Limits.SIDE));
        }
        boolean colour = !photometric.isGrey();
        switch (bitsAllocated) {
            case 8, 16 -> {}
            case 1, 32, 64 -> {
                if (colour) {
                    throw new Unreadable(
                            Reason.UNSUPPORTED_PIXELS, "Colours of %d bits are not shown".formatted(bitsAllocated));
                }
            }
            default ->
                throw new Unreadable(
                        Reason.UNSUPPORTED_PIXELS, "Pixels of %d bits are not shown".formatted(bitsAllocated));
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
    /// @throws Unreadable BAD_PIXELS, TOO_LARGE or UNSUPPORTED_PIXELS
    static PixelLayout of(DicomHeader header) {
        int allocated = required(header, Tags.BITS_ALLOCATED, "Bits Allocated");
        int stored = header.integer(Tags.BITS_STORED).orElse(allocated);
        Photometric photometric = Photometric.of(header);
        return new PixelLayout(
                required(header, Tags.ROWS, "Rows"),
                required(header, Tags.COLUMNS, "Columns"),
                allocated,
                stored,
                header.integer(Tags.HIGH_BIT).orElse(stored - 1),
                // There are no colours below zero, whatever the header says.
                photometric.samples() == 1
                        && header.integer(Tags.PIXEL_REPRESENTATION).orElse(0) == 1,
                photometric,
                header.integer(Tags.PLANAR_CONFIGURATION).orElse(0) == 1);
    }

    int pixels() {
        return Math.multiplyExact(rows, columns);
    }

    /// Samples of a pixel.
    int bands() {
        return photometric.samples();
    }

    int samples() {
        return Math.multiplyExact(pixels(), bands());
    }

    /// What a codestream of such a frame has to be like.
    FrameShape shape() {
        return new FrameShape(rows, columns, bands());
    }

    /// Turns cells into stored values, in place: what lies outside of the stored bits (overlays of old, PS3.3 C.9.2,
    /// or garbage) goes away, and the sign is extended.
    ///
    /// @throws Unreadable BAD_PIXELS if a codestream has more bits than cells have
    Samples stored(Samples cells) {
        if (cells.bits() > bitsAllocated) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "The stream has %d bits a sample, the header %d".formatted(cells.bits(), bitsAllocated));
        }
        if (bitsStored < 16) {
            extract(cells.values());
        }
        return new Samples(bands(), bitsStored, signed, cells.luminance(), cells.values());
    }

    private void extract(short[] cells) {
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
