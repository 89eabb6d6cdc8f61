package org.overread.imaging.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.Samples;

/// Pixels as plain numbers, frame after frame without gaps (PS3.5 8.1.1, 8.2 and A.1, A.2, A.3, A.5).
final class NativePixels {
    private NativePixels() {}

    /// Bits of one frame. Frames of 1 bit follow each other within a byte (PS3.5 8.1.1).
    static long frameBits(PixelLayout layout) {
        // Two pixels side by side have two luminances and one pair of colour differences (PS3.3 C.7.6.3.1.2).
        long samples = layout.photometric() == Photometric.YBR_FULL_422 ? 2L * layout.pixels() : layout.samples();
        return Math.multiplyExact(samples, (long) layout.bitsAllocated());
    }

    /// The bytes of one frame as they are stored; for frames of 1 bit all bytes that have a part in it.
    static byte[] bytes(DicomFile file, PixelElement pixels, PixelLayout layout, int frame) {
        if (pixels.isFragmented()) {
            throw new Unreadable(Reason.BAD_PIXELS, "Uncompressed pixels are in fragments");
        }
        long bits = frameBits(layout);
        long from = Math.multiplyExact(bits, (long) frame) / 8;
        long to = (Math.multiplyExact(bits, frame + 1L) + 7) / 8;
        if (to > pixels.length()) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "Frame %d of %d bytes is beyond the %d bytes of pixel data"
                            .formatted(frame, to - from, pixels.length()));
        }
        return file.bytes().copy(pixels.position() + from, Math.toIntExact(to - from));
    }

    static Samples decode(DicomFile file, PixelElement pixels, PixelLayout layout, int frame) {
        byte[] bytes = bytes(file, pixels, layout, frame);
        if (layout.bitsAllocated() == 1) {
            return Samples.of(1, 1, bits(bytes, (int) (frameBits(layout) * frame % 8), layout.pixels()));
        }
        boolean swapped = pixels.bigEndian() && pixels.vr() != Vr.OB && layout.bitsAllocated() == 8;
        return samples(swapped ? swap(bytes) : bytes, layout, pixels.bigEndian());
    }

    /// @param bytes of at least one frame
    static Samples samples(byte[] bytes, PixelLayout layout, boolean bigEndian) {
        int size = Math.toIntExact(frameBits(layout) / 8);
        if (bytes.length < size) {
            throw new Unreadable(Reason.BAD_PIXELS, "%d bytes are not a frame of %d".formatted(bytes.length, size));
        }
        short[] cells = new short[size * 8 / layout.bitsAllocated()];
        if (layout.bitsAllocated() == 16) {
            ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            ByteBuffer.wrap(bytes).order(order).asShortBuffer().get(cells);
        } else {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = (short) (bytes[i] & 0xFF);
            }
        }
        if (layout.photometric() == Photometric.YBR_FULL_422) {
            cells = spread(cells, layout.samples());
        } else if (layout.planar() && layout.bands() > 1) {
            cells = interleave(cells, layout.bands());
        }
        return new Samples(
                layout.bands(),
                layout.bitsAllocated(),
                false,
                layout.photometric().isLuminance(),
                cells);
    }

    private static short[] bits(byte[] bytes, int first, int count) {
        short[] values = new short[count];
        for (int i = 0; i < count; i++) {
            int at = first + i;
            values[i] = (short) (bytes[at >> 3] >> (at & 7) & 1);
        }
        return values;
    }

    /// Bytes written as words with the high byte first (PS3.5 A.3, 7.3).
    private static byte[] swap(byte[] words) {
        byte[] bytes = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[Math.min(i ^ 1, words.length - 1)];
        }
        return bytes;
    }

    private static short[] interleave(short[] planes, int bands) {
        short[] pixels = new short[planes.length];
        int count = planes.length / bands;
        for (int band = 0; band < bands; band++) {
            for (int i = 0; i < count; i++) {
                pixels[i * bands + band] = planes[band * count + i];
            }
        }
        return pixels;
    }

    private static short[] spread(short[] pairs, int samples) {
        short[] pixels = new short[samples];
        for (int to = 0, from = 0; to < samples; to += 3) {
            boolean second = to % 6 == 3;
            pixels[to] = pairs[second ? from + 1 : from];
            pixels[to + 1] = pairs[Math.min(from + 2, pairs.length - 1)];
            pixels[to + 2] = pairs[Math.min(from + 3, pairs.length - 1)];
            from += second ? 4 : 0;
        }
        return pixels;
    }
}
