package org.overread.imaging.dicom;

import org.overread.imaging.dicom.codec.Samples;

/// Samples as red, green and blue of 8 bits (PS3.3 C.7.6.3.1.2).
final class ColourPicture {
    private ColourPicture() {}

    static ColourFrame of(DicomHeader header, PixelLayout layout, Samples samples) {
        byte[] rgb = layout.photometric() == Photometric.PALETTE_COLOR
                ? byPalette(header, samples, layout.signed())
                : shades(samples);
        if (samples.luminance()) {
            toRgb(rgb);
        }
        return new ColourFrame(layout.rows(), layout.columns(), rgb);
    }

    private static byte[] byPalette(DicomHeader header, Samples samples, boolean signed) {
        LookUpTable red = table(header, Tags.RED_PALETTE_DESCRIPTOR, Tags.RED_PALETTE_DATA, signed);
        LookUpTable green = table(header, Tags.GREEN_PALETTE_DESCRIPTOR, Tags.GREEN_PALETTE_DATA, signed);
        LookUpTable blue = table(header, Tags.BLUE_PALETTE_DESCRIPTOR, Tags.BLUE_PALETTE_DATA, signed);
        short[] indexes = samples.values();
        byte[] rgb = new byte[3 * indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            int index = signed ? indexes[i] : indexes[i] & 0xFFFF;
            rgb[3 * i] = red.shade(index);
            rgb[3 * i + 1] = green.shade(index);
            rgb[3 * i + 2] = blue.shade(index);
        }
        return rgb;
    }

    private static LookUpTable table(DicomHeader header, int descriptor, int data, boolean signed) {
        if (!header.has(data) && header.has(data + 0x20)) {
            throw new Unreadable(Unreadable.Reason.UNSUPPORTED_PIXELS, "Palettes in segments are not shown");
        }
        return LookUpTable.of(header, descriptor, data, signed);
    }

    private static byte[] shades(Samples samples) {
        short[] values = samples.values();
        byte[] shades = new byte[values.length];
        int down = Math.max(0, samples.bits() - 8);
        int up = Math.max(0, 8 - samples.bits());
        int offset = samples.signed() ? 1 << (samples.bits() - 1) : 0;
        for (int i = 0; i < values.length; i++) {
            shades[i] = (byte) ((values[i] + offset & 0xFFFF) >> down << up);
        }
        return shades;
    }

    /// From luminance and two colour differences, in place: the inverse of the equations of PS3.3 C.7.6.3.1.2.
    private static void toRgb(byte[] pixels) {
        for (int i = 0; i < pixels.length; i += 3) {
            int luminance = pixels[i] & 0xFF;
            int blue = (pixels[i + 1] & 0xFF) - 128;
            int red = (pixels[i + 2] & 0xFF) - 128;
            pixels[i] = shade(luminance + 1.402 * red);
            pixels[i + 1] = shade(luminance - 0.344136 * blue - 0.714136 * red);
            pixels[i + 2] = shade(luminance + 1.772 * blue);
        }
    }

    private static byte shade(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }
}
