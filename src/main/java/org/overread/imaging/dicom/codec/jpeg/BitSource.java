package org.overread.imaging.dicom.codec.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.overread.imaging.dicom.codec.CorruptStream;

/// The bits of an entropy-coded segment (T.81 B.1.1.5, F.1.2.3): a zero byte behind 0xFF is stuffing, anything else a
/// marker, behind which only zero bits follow, and [#check] tells that they were used.
final class BitSource {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long LOWEST = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private final byte[] stream;
    private int at;
    /// The next bits, left-justified; `count` of them.
    private long bits;

    private int count;
    private int invented;

    BitSource(byte[] stream, int at) {
        this.stream = stream;
        this.at = at;
    }

    /// The next 32 bits, which stay next.
    int peek() {
        if (count < 32) {
            fill();
        }
        return (int) (bits >>> 32);
    }

    /// Passes over bits that [#peek] has shown.
    void skip(int number) {
        bits <<= number;
        count -= number;
    }

    /// A number of so many bits, at most 16.
    int read(int number) {
        int value = peek() >>> 1 >>> (31 - number);
        skip(number);
        return value;
    }

    private void fill() {
        while (count <= 56) {
            if (at + 8 <= stream.length) {
                long next = (long) EIGHT.get(stream, at);
                if ((~next - LOWEST & next & HIGHEST) == 0) {
                    // No 0xFF: what the buffer cannot count yet is ored again, unchanged, by the next fill.
                    int bytes = (64 - count) >>> 3;
                    bits |= next >>> count;
                    at += bytes;
                    count += 8 * bytes;
                    return;
                }
            }
            fillByte();
        }
    }

    private void fillByte() {
        if (at < stream.length && (stream[at] != (byte) 0xFF || stuffed())) {
            bits |= (stream[at] & 0xFFL) << 56 >>> count;
            at += stream[at] == (byte) 0xFF ? 2 : 1;
        } else {
            invented += 8;
        }
        count += 8;
    }

    private boolean stuffed() {
        return at + 1 < stream.length && stream[at + 1] == 0;
    }

    /// @throws CorruptStream if bits were used that the stream does not have
    void check(int line) {
        if (count < invented) {
            throw new CorruptStream("JPEG: the stream ends in line " + line);
        }
    }

    /// Passes over the restart marker that has to be next, with the number modulo 8 that it has to have.
    void restart(int number) {
        int marker = end();
        if (marker + 1 >= stream.length || (stream[marker + 1] & 0xFF) != 0xD0 + (number & 7)) {
            throw new CorruptStream("JPEG: restart %d is missing".formatted(number));
        }
        at = marker + 2;
        count = 0;
        bits = 0;
        invented = 0;
    }

    /// The position of the marker that ends these bits; the end of the stream if there is none.
    int end() {
        int end = at;
        while (end + 1 < stream.length
                && (stream[end] != (byte) 0xFF || stream[end + 1] == 0 || stream[end + 1] == (byte) 0xFF)) {
            end++;
        }
        return end + 1 < stream.length ? end : stream.length;
    }
}
