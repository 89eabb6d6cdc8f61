package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;

/// RLE compression (PS3.5 annex G): one segment for each byte of the cell, the most significant first, each packed
/// by runs.
final class RleFrame {
    private static final int HEADER = 64;

    private RleFrame() {}

    static short[] decode(byte[] frame, PixelLayout layout) {
        int expected = layout.bitsAllocated() / 8;
        if (frame.length < HEADER) {
            throw new Unreadable(Reason.BAD_PIXELS, "An RLE frame of %d bytes has no header".formatted(frame.length));
        }
        ByteCells header = new ByteCells(frame);
        long segments = header.u32(0);
        if (segments != expected) {
            throw new Unreadable(Reason.BAD_PIXELS, "%d RLE segments instead of %d".formatted(segments, expected));
        }
        short[] cells = new short[layout.pixels()];
        for (int segment = 0; segment < expected; segment++) {
            long from = header.u32(4 + 4 * segment);
            long to = segment + 1 < expected ? header.u32(8 + 4 * segment) : frame.length;
            if (from < HEADER || to < from || to > frame.length) {
                throw new Unreadable(Reason.BAD_PIXELS, "RLE segment %d is at %d to %d".formatted(segment, from, to));
            }
            unpack(frame, (int) from, (int) to, cells, 8 * (expected - 1 - segment));
        }
        return cells;
    }

    /// PackBits (G.3.2). What is left when the last pixel is reached is padding.
    private static void unpack(byte[] packed, int from, int to, short[] cells, int shift) {
        int at = from;
        int pixel = 0;
        while (pixel < cells.length) {
            if (at >= to) {
                throw shortOf(pixel, cells.length);
            }
            int control = packed[at++];
            if (control >= 0) {
                int count = Math.min(control + 1, cells.length - pixel);
                if (count > to - at) {
                    throw shortOf(pixel + to - at, cells.length);
                }
                for (int i = 0; i < count; i++) {
                    cells[pixel++] |= (short) ((packed[at++] & 0xFF) << shift);
                }
            } else if (control != -128) {
                if (at >= to) {
                    throw shortOf(pixel, cells.length);
                }
                short value = (short) ((packed[at++] & 0xFF) << shift);
                for (int end = Math.min(pixel + 1 - control, cells.length); pixel < end; pixel++) {
                    cells[pixel] |= value;
                }
            }
        }
    }

    private static Unreadable shortOf(int pixels, int expected) {
        return new Unreadable(
                Reason.BAD_PIXELS, "An RLE segment ends after %d of %d pixels".formatted(pixels, expected));
    }
}
