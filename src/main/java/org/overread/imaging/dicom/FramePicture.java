package org.overread.imaging.dicom;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferDouble;
import java.awt.image.DataBufferShort;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// A frame in the forms of `java.awt.image`: its numbers, and a picture for programs that know nothing of windows: all
/// values that occur, padding aside, from black to white, or from white to black for MONOCHROME1.
final class FramePicture {
    private FramePicture() {}

    static Raster raster(DecodedFrame frame) {
        return switch (frame) {
            case StoredFrame grey
            when grey.signed() -> raster(frame, 1, new DataBufferShort(grey.values(), grey.values().length));
            case StoredFrame grey -> raster(frame, 1, new DataBufferUShort(grey.values(), grey.values().length));
            case WideFrame wide -> raster(frame, 1, new DataBufferDouble(wide.values(), wide.values().length));
            case ColourFrame colour -> raster(frame, 3, new DataBufferByte(colour.rgb(), colour.rgb().length));
        };
    }

    private static Raster raster(DecodedFrame frame, int bands, DataBuffer buffer) {
        int[] offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
        var model = new ComponentSampleModel(
                buffer.getDataType(), frame.columns(), frame.rows(), bands, frame.columns() * bands, offsets);
        return Raster.createRaster(model, buffer, new Point(0, 0));
    }

    static BufferedImage of(DecodedFrame frame) {
        return switch (frame) {
            case StoredFrame grey ->
                spread(frame, grey::stored, index -> grey.isPadding(grey.stored(index)), grey.inverted());
            case WideFrame wide ->
                spread(frame, index -> wide.values()[index], index -> Double.isNaN(wide.values()[index]), false);
            case ColourFrame colour -> picture(colour);
        };
    }

    /// The colours as a picture.
    private static BufferedImage picture(ColourFrame frame) {
        BufferedImage picture = new BufferedImage(frame.columns(), frame.rows(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bgr.length; i += 3) {
            bgr[i] = frame.rgb()[i + 2];
            bgr[i + 1] = frame.rgb()[i + 1];
            bgr[i + 2] = frame.rgb()[i];
        }
        return picture;
    }

    private static BufferedImage spread(
            DecodedFrame frame, IntToDoubleFunction values, IntPredicate padding, boolean inverted) {
        BufferedImage picture = new BufferedImage(frame.columns(), frame.rows(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] greys = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < greys.length; i++) {
            if (!padding.test(i)) {
                least = Math.min(least, values.applyAsDouble(i));
                most = Math.max(most, values.applyAsDouble(i));
            }
        }
        double scale = most > least ? 255.0 / (most - least) : 0;
        for (int i = 0; i < greys.length; i++) {
            if (!padding.test(i)) {
                int grey = (int) Math.round((values.applyAsDouble(i) - least) * scale);
                greys[i] = (byte) (inverted ? 255 - grey : grey);
            }
        }
        return picture;
    }
}
