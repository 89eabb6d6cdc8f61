package org.overread.imaging.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Pixels as plain numbers, frame after frame without gaps (PS3.5 8.1.1, 8.2 and A.1, A.2, A.3, A.5).
final class NativePixels {
    private NativePixels() {}

    static short[] decode(DicomFile file, PixelElement pixels, PixelLayout layout, int frame) {
        if (pixels.isFragmented()) {
            throw new Unreadable(Reason.BAD_PIXELS, "Uncompressed pixels are in fragments");
        }
        if (pixels.bigEndian() && layout.bitsAllocated() == 8) {
            // In words or in bytes: only the representation would tell, and no CT is written so.
            throw new Unreadable(Reason.UNSUPPORTED_PIXELS, "Big-endian pixels of 8 bits are not shown");
        }
        long size = layout.frameBytes();
        long offset = Math.multiplyExact(size, (long) frame);
        if (offset + size > pixels.length()) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "Frame %d of %d bytes is beyond the %d bytes of pixel data"
                            .formatted(frame, size, pixels.length()));
        }
        return cells(file.bytes().copy(pixels.position() + offset, (int) size), layout, pixels.bigEndian());
    }

    static short[] cells(byte[] bytes, PixelLayout layout, boolean bigEndian) {
        if (bytes.length < layout.frameBytes()) {
            throw new Unreadable(
                    Reason.BAD_PIXELS, "%d bytes are not a frame of %d".formatted(bytes.length, layout.frameBytes()));
        }
        short[] cells = new short[layout.pixels()];
        if (layout.bitsAllocated() == 16) {
            ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            ByteBuffer.wrap(bytes).order(order).asShortBuffer().get(cells);
        } else {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = (short) (bytes[i] & 0xFF);
            }
        }
        return cells;
    }
}
