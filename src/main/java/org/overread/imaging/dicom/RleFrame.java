package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.Samples;

/// RLE compression (PS3.5 annex G): one segment for each byte of each sample, the most significant first, each packed
/// by runs.
final class RleFrame {
    private static final int HEADER = 64;

    private final byte[] frame;
    private final short[] cells;
    private final int bands;

    private RleFrame(byte[] frame, PixelLayout layout) {
        this.frame = frame;
        this.cells = new short[layout.samples()];
        this.bands = layout.bands();
    }

    static Samples decode(byte[] frame, PixelLayout layout) {
        int bytes = layout.bitsAllocated() / 8;
        int expected = bytes * layout.bands();
        if (frame.length < HEADER || expected == 0) {
            throw new Unreadable(Reason.BAD_PIXELS, "An RLE frame of %d bytes has no header".formatted(frame.length));
        }
        ByteCells header = new ByteCells(frame);
        long segments = header.u32(0);
        if (segments != expected) {
            throw new Unreadable(Reason.BAD_PIXELS, "%d RLE segments instead of %d".formatted(segments, expected));
        }
        RleFrame rle = new RleFrame(frame, layout);
        for (int segment = 0; segment < expected; segment++) {
            long from = header.u32(4 + 4 * segment);
            long to = segment + 1 < expected ? header.u32(8 + 4 * segment) : frame.length;
            if (from < HEADER || to < from || to > frame.length) {
                throw new Unreadable(Reason.BAD_PIXELS, "RLE segment %d is at %d to %d".formatted(segment, from, to));
            }
            rle.unpack((int) from, (int) to, segment / bytes, 8 * (bytes - 1 - segment % bytes));
        }
        return new Samples(
                layout.bands(),
                layout.bitsAllocated(),
                false,
                layout.photometric().isLuminance(),
                rle.cells);
    }

    /// PackBits (G.3.2) into one byte of one band. What is left when the last pixel is reached is padding.
    private void unpack(int from, int to, int band, int shift) {
        int at = from;
        int cell = band;
        while (cell < cells.length) {
            if (at >= to) {
                throw shortOf(cell);
            }
            int control = frame[at++];
            if (control >= 0) {
                int end = Math.min(cell + (control + 1) * bands, cells.length);
                if (control + 1 > to - at && (end - cell + bands - 1) / bands > to - at) {
                    throw shortOf(cell);
                }
                for (; cell < end; cell += bands) {
                    cells[cell] |= (short) ((frame[at++] & 0xFF) << shift);
                }
            } else if (control != -128) {
                if (at >= to) {
                    throw shortOf(cell);
                }
                short value = (short) ((frame[at++] & 0xFF) << shift);
                for (int end = Math.min(cell + (1 - control) * bands, cells.length); cell < end; cell += bands) {
                    cells[cell] |= value;
                }
            }
        }
    }

    private Unreadable shortOf(int cell) {
        return new Unreadable(
                Reason.BAD_PIXELS,
                "An RLE segment ends after %d of %d pixels".formatted(cell / bands, cells.length / bands));
    }
}
