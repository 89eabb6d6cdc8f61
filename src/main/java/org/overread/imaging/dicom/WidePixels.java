package org.overread.imaging.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Numbers of 32 or 64 bits: whole ones, or floating point (PS3.5 8.1.1, PS3.3 C.7.6.24 and C.7.6.25). They occur
/// uncompressed only.
final class WidePixels {
    private WidePixels() {}

    /// Whether pixels are too wide for a [StoredFrame].
    static boolean are(PixelElement pixels, PixelLayout layout) {
        return pixels.tag() != Tags.PIXEL_DATA || layout.bitsAllocated() > 16;
    }

    static double[] decode(DicomFile file, PixelElement pixels, PixelLayout layout, int frame) {
        int bits = layout.bitsAllocated();
        boolean floating = pixels.tag() != Tags.PIXEL_DATA;
        if (bits != (pixels.tag() == Tags.DOUBLE_FLOAT_PIXEL_DATA ? 64 : 32)
                || file.header().transferSyntax().isEncapsulated()) {
            throw new Unreadable(
                    Reason.UNSUPPORTED_PIXELS,
                    "Pixels of %d bits are not shown in %s"
                            .formatted(bits, file.header().transferSyntax().name()));
        }
        ByteBuffer buffer = ByteBuffer.wrap(NativePixels.bytes(file, pixels, layout, frame))
                .order(pixels.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        double[] values = new double[layout.pixels()];
        for (int i = 0; i < values.length; i++) {
            if (!floating) {
                values[i] = stored(buffer.getInt(4 * i), layout);
            } else {
                values[i] = bits == 64 ? buffer.getDouble(8 * i) : buffer.getFloat(4 * i);
            }
        }
        return values;
    }

    private static double stored(int cell, PixelLayout layout) {
        int shifted = cell << (31 - layout.highBit());
        int down = 32 - layout.bitsStored();
        return layout.signed() ? shifted >> down : (shifted >>> down) & 0xFFFFFFFFL;
    }
}
