package org.overread.imaging.dicom;

import java.util.Optional;

/// The tag, representation and length in front of a value.
///
/// @param value position of the first byte of the value
/// @param length in bytes, or [PixelElement#UNDEFINED]
record ElementHead(int tag, Vr vr, long value, long length) {
    static final int ITEM = 0xFFFEE000;
    static final int ITEM_END = 0xFFFEE00D;
    static final int SEQUENCE_END = 0xFFFEE0DD;

    /// Bytes of an item delimiter or the end of a sequence: a tag and a length.
    static final int DELIMITER = 8;

    boolean isUndefined() {
        return length == PixelElement.UNDEFINED;
    }

    /// Reads the head at `position` (PS3.5 7.1.2 and 7.1.3; items and delimiters never have a representation, 7.5).
    static ElementHead at(Bytes bytes, long position, Encoding encoding) {
        boolean bigEndian = encoding.bigEndian();
        int tag = bytes.u16(position, bigEndian) << 16 | bytes.u16(position + 2, bigEndian);
        if (!encoding.explicit() || tag >>> 16 == 0xFFFE) {
            return implicit(bytes, position, tag, bigEndian);
        }
        int first = bytes.u8(position + 4);
        int second = bytes.u8(position + 5);
        Optional<Vr> vr = Vr.named(first, second);
        if (vr.isPresent() && !vr.get().hasLongLength()) {
            return new ElementHead(tag, vr.get(), position + 8, bytes.u16(position + 6, bigEndian));
        }
        if (vr.isEmpty() && !(isLetter(first) && isLetter(second))) {
            // Some writers forget the representation of single elements, private ones above all.
            return implicit(bytes, position, tag, bigEndian);
        }
        if (vr.isEmpty() && bytes.u16(position + 6, bigEndian) != 0) {
            return new ElementHead(tag, Vr.UN, position + 8, bytes.u16(position + 6, bigEndian));
        }
        return new ElementHead(tag, vr.orElse(Vr.UN), position + 12, bytes.u32(position + 8, bigEndian));
    }

    private static ElementHead implicit(Bytes bytes, long position, int tag, boolean bigEndian) {
        return new ElementHead(tag, Dictionary.of(tag), position + 8, bytes.u32(position + 4, bigEndian));
    }

    private static boolean isLetter(int character) {
        return character >= 'A' && character <= 'Z';
    }
}
