package org.overread.imaging.dicom;

import java.util.Arrays;

/// Bytes being written, in one byte order.
final class ByteSink {
    private final boolean bigEndian;
    private byte[] bytes;
    private int size;

    ByteSink(boolean bigEndian) {
        this(bigEndian, 64);
    }

    ByteSink(boolean bigEndian, int capacity) {
        this.bigEndian = bigEndian;
        this.bytes = new byte[capacity];
    }

    void u8(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void u16(int value) {
        u8(bigEndian ? value >> 8 : value);
        u8(bigEndian ? value : value >> 8);
    }

    void u32(int value) {
        u16(bigEndian ? value >> 16 : value);
        u16(bigEndian ? value : value >> 16);
    }

    void u16s(short[] values) {
        reserve(Math.multiplyExact(values.length, 2));
        int high = bigEndian ? 0 : 1;
        for (short value : values) {
            bytes[size + high] = (byte) (value >> 8);
            bytes[size + 1 - high] = (byte) value;
            size += 2;
        }
    }

    void tag(int tag) {
        u16(tag >>> 16);
        u16(tag);
    }

    void bytes(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    private void reserve(int count) {
        if (count > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, count), 2 * bytes.length));
        }
    }
}
