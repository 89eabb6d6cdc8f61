package org.overread.imaging.dicom.codec.jpeg2000;

import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.CorruptStream.UnknownProcess;
import org.overread.imaging.dicom.codec.FrameShape;

/// Image and tile size (T.800 A.5.1).
///
/// @param image on the reference grid
/// @param precision bits of a sample, the same for all components
record Size(Area image, long tileWidth, long tileHeight, long tileLeft, long tileTop, int precision, boolean signed) {
    private static final int MOST_TILES = 65_535;

    /// @throws CorruptStream if the image is not what is announced
    static Size read(Cursor segment, FrameShape shape) {
        // The capabilities: what is beyond part 1 shows itself in the coding style.
        segment.u16();
        long x1 = segment.u32();
        long y1 = segment.u32();
        long x0 = segment.u32();
        long y0 = segment.u32();
        long tileWidth = segment.u32();
        long tileHeight = segment.u32();
        long tileLeft = segment.u32();
        long tileTop = segment.u32();
        int components = segment.u16();
        shape.require(y1 - y0, x1 - x0, components);
        boolean possible = x1 <= Integer.MAX_VALUE / 2
                && y1 <= Integer.MAX_VALUE / 2
                && tileLeft <= x0
                && tileTop <= y0
                && tileWidth > x0 - tileLeft
                && tileHeight > y0 - tileTop;
        if (!possible) {
            throw new CorruptStream("JPEG 2000: image and tiles do not meet");
        }
        int depth = segment.u8();
        for (int component = 0; component < components; component++) {
            if (component > 0 && segment.u8() != depth) {
                throw new UnknownProcess("JPEG 2000 with components of several depths");
            }
            int across = segment.u8();
            int down = segment.u8();
            if (across != 1 || down != 1) {
                throw new UnknownProcess("JPEG 2000 with subsampled components");
            }
        }
        int precision = (depth & 0x7F) + 1;
        if (precision > 16) {
            throw new UnknownProcess("JPEG 2000 of %d bits".formatted(precision));
        }
        Area image = new Area((int) x0, (int) y0, (int) x1, (int) y1);
        Size size = new Size(image, tileWidth, tileHeight, tileLeft, tileTop, precision, (depth & 0x80) != 0);
        if (size.tiles() > MOST_TILES) {
            throw new CorruptStream("JPEG 2000: %d tiles".formatted(size.tiles()));
        }
        return size;
    }

    private long tilesAcross() {
        return Math.ceilDiv(image.x1() - tileLeft, tileWidth);
    }

    long tiles() {
        return tilesAcross() * Math.ceilDiv(image.y1() - tileTop, tileHeight);
    }

    /// B.3.
    Area tile(int index) {
        long column = index % tilesAcross();
        long row = index / tilesAcross();
        return image.within(tileLeft + column * tileWidth, tileTop + row * tileHeight, tileWidth, tileHeight);
    }
}
