package org.overread.imaging.dicom;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// A picture of a frame for programs that know nothing of windows: all values that occur, padding aside, from black
/// to white, or from white to black for MONOCHROME1.
final class GreyPicture {
    private GreyPicture() {}

    static BufferedImage of(StoredFrame frame) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < frame.values().length; i++) {
            int value = frame.stored(i);
            if (!frame.isPadding(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        double scale = most > least ? 255.0 / (most - least) : 0;
        BufferedImage picture = new BufferedImage(frame.columns(), frame.rows(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] greys = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < greys.length; i++) {
            int value = frame.stored(i);
            if (!frame.isPadding(value)) {
                int grey = (int) Math.round((value - least) * scale);
                greys[i] = (byte) (frame.inverted() ? 255 - grey : grey);
            }
        }
        return picture;
    }
}
