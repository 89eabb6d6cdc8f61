package org.overread.imaging.dicom.codec.jpeg2000;

import org.overread.imaging.dicom.codec.CorruptStream;

/// Numbers of a marker segment, one behind the other, big end first (T.800 A.1).
final class Cursor {
    private final byte[] stream;
    private final int end;
    private int at;

    Cursor(byte[] stream, int at, int end) {
        this.stream = stream;
        this.at = at;
        this.end = end;
    }

    int u8() {
        if (at >= end) {
            throw new CorruptStream("JPEG 2000: a marker segment is cut short");
        }
        return stream[at++] & 0xFF;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    long u32() {
        return (long) u16() << 16 | u16();
    }

    boolean isAtEnd() {
        return at >= end;
    }
}
