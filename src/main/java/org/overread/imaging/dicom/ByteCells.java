package org.overread.imaging.dicom;

/// Little-endian numbers in an array; a position beyond its end is an `IndexOutOfBoundsException`.
final class ByteCells {
    private final byte[] bytes;

    ByteCells(byte[] bytes) {
        this.bytes = bytes;
    }

    long u32(int at) {
        return (bytes[at] & 0xFF)
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }
}
