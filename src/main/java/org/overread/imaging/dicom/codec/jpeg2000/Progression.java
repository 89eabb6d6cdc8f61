package org.overread.imaging.dicom.codec.jpeg2000;

import org.overread.imaging.dicom.codec.CorruptStream;

/// What holds for all components of a tile (T.800 A.6.1, table A.14).
///
/// @param order 0 to 4 of table A.16
/// @param layers 1..65535
/// @param mixed whether the first three components went through a colour transformation
record Progression(int order, int layers, boolean mixed) {
    static Progression read(Cursor segment) {
        int order = segment.u8();
        int layers = segment.u16();
        int mixed = segment.u8();
        if (order > 4 || layers == 0 || mixed > 1) {
            throw new CorruptStream(
                    "JPEG 2000: progression %d of %d layers, transformation %d".formatted(order, layers, mixed));
        }
        return new Progression(order, layers, mixed == 1);
    }
}
