package org.overread.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Optional;
import org.overread.imaging.dicom.ColourFrame;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.WideFrame;

/// A slice as a picture of 8 bits: grey through a window, or in its own colours; with square pixels, not flipped.
final class SlicePicture {
    private static final int LONGEST_EDGE = 4096;

    private final BufferedImage image;

    private SlicePicture(BufferedImage image) {
        this.image = image;
    }

    static SlicePicture of(StoredFrame pixels, Slice slice, Window window) {
        var image = new BufferedImage(pixels.columns(), pixels.rows(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] table = greys(pixels, slice.rescale(), window);
        for (int index = 0; index < grey.length; index++) {
            grey[index] = table[pixels.values()[index] & 0xFFFF];
        }
        return new SlicePicture(image);
    }

    /// Colours are shown as they are.
    static SlicePicture of(ColourFrame pixels) {
        var image = new BufferedImage(pixels.columns(), pixels.rows(), BufferedImage.TYPE_INT_RGB);
        int[] packed = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] rgb = pixels.rgb();
        for (int index = 0; index < packed.length; index++) {
            packed[index] =
                    (rgb[3 * index] & 0xFF) << 16 | (rgb[3 * index + 1] & 0xFF) << 8 | rgb[3 * index + 2] & 0xFF;
        }
        return new SlicePicture(image);
    }

    /// Wide numbers through a window, or from the lowest to the highest where there is none.
    static SlicePicture of(WideFrame pixels, Optional<Window> window) {
        double[] values = pixels.values();
        double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
        var image = new BufferedImage(pixels.columns(), pixels.rows(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int index = 0; index < grey.length; index++) {
            double rescaled = values[index] * pixels.slope() + pixels.intercept();
            double share = high > low ? (values[index] - low) / (high - low) : 0;
            grey[index] = (byte) (window.isPresent() ? window.get().grey(rescaled) : (int) Math.round(share * 255));
        }
        return new SlicePicture(image);
    }

    /// The grey of each of the 65536 stored values; padding is black.
    private static byte[] greys(StoredFrame pixels, Rescale rescale, Window window) {
        byte[] table = new byte[0x10000];
        for (int bits = 0; bits < table.length; bits++) {
            int stored = pixels.signed() ? (short) bits : bits;
            int grey = window.grey(rescale.apply(stored));
            table[bits] = (byte) (pixels.isPadding(stored) ? 0 : pixels.inverted() ? 255 - grey : grey);
        }
        return table;
    }

    /// The window from the lowest to the highest value outside the padding; brain's where there is no contrast.
    static Window spread(StoredFrame pixels, Rescale rescale) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int index = 0; index < pixels.values().length; index++) {
            int stored = pixels.stored(index);
            if (!pixels.isPadding(stored)) {
                double value = rescale.apply(stored);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double width = high - low + 1;
        double level = (high + low + 1) / 2;
        return (low < high && Window.isValid(width, level)) ? new Window(width, level) : WindowPreset.BRAIN.window();
    }

    /// The same picture in square pixels: the finer of the two spacings is kept.
    SlicePicture squared(PixelSpacing spacing) {
        double finer = Math.min(spacing.row(), spacing.column());
        return scaled(image.getWidth() * spacing.column() / finer, image.getHeight() * spacing.row() / finer);
    }

    /// The same picture, as large as it fits into so many pixels.
    SlicePicture within(int columns, int rows) {
        double factor = Math.min((double) columns / image.getWidth(), (double) rows / image.getHeight());
        return scaled(image.getWidth() * factor, image.getHeight() * factor);
    }

    /// A rectangle of it; black where it has nothing.
    SlicePicture part(PictureWish.Part part) {
        var target = new BufferedImage(part.width(), part.height(), image.getType());
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.drawImage(image, -part.x(), -part.y(), null);
        } finally {
            graphics.dispose();
        }
        return new SlicePicture(target);
    }

    private SlicePicture scaled(double width, double height) {
        double factor = Math.min(1, LONGEST_EDGE / Math.max(width, height));
        int columns = Math.max(1, (int) Math.round(width * factor));
        int rows = Math.max(1, (int) Math.round(height * factor));
        if (columns == image.getWidth() && rows == image.getHeight()) {
            return this;
        }
        BufferedImage source = image;
        // Halving first keeps fine lines that a single large step would skip.
        while (source.getWidth() >= 2 * columns && source.getHeight() >= 2 * rows) {
            source = drawn(source, source.getWidth() / 2, source.getHeight() / 2);
        }
        return new SlicePicture(drawn(source, columns, rows));
    }

    private static BufferedImage drawn(BufferedImage source, int columns, int rows) {
        var target = new BufferedImage(columns, rows, source.getType());
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(source, 0, 0, columns, rows, null);
        } finally {
            graphics.dispose();
        }
        return target;
    }

    /// The same picture with the patient's sides written at its edges.
    SlicePicture lettered(EdgeLetters letters) {
        LetterStamp.stamp(image, letters);
        return this;
    }

    BufferedImage image() {
        return image;
    }
}
