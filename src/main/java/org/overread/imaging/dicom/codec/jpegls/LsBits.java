package org.overread.imaging.dicom.codec.jpegls;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.overread.imaging.dicom.codec.CorruptStream;

/// The bits of a scan (T.87 A.1): a byte behind 0xFF has seven bits, unless it starts with a one: then it is a marker,
/// behind which only zero bits follow, and [#check] tells that they were used.
final class LsBits {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long LOWEST = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    /// As many bits are at hand after a fill.
    private static final int AT_HAND = 49;

    private final byte[] stream;
    private int at;
    /// The next bits, left-justified; `count` of them.
    private long bits;

    private int count;
    private int invented;

    LsBits(byte[] stream, int at) {
        this.stream = stream;
        this.at = at;
    }

    /// A number in the limited Golomb code (A.5.3).
    ///
    /// @param k bits that follow the prefix
    /// @param limit longest code, in bits
    /// @param width bits of a number that is too large for a prefix
    int golomb(int k, int limit, int width) {
        if (count < AT_HAND) {
            fill();
        }
        int known = 0;
        int zeros = Long.numberOfLeadingZeros(bits);
        if (zeros >= AT_HAND) {
            known = AT_HAND;
            skip(known);
            fill();
            zeros = Long.numberOfLeadingZeros(bits);
        }
        int prefix = known + zeros;
        int most = limit - width - 1;
        if (prefix > most) {
            throw new CorruptStream("JPEG-LS: a code is longer than %d bits".formatted(limit));
        }
        skip(zeros + 1);
        return prefix < most ? prefix << k | read(k) : read(width) + 1;
    }

    private void skip(int number) {
        bits <<= number;
        count -= number;
    }

    /// A number of so many bits, at most 16.
    int read(int number) {
        if (count < number) {
            fill();
        }
        int value = (int) (bits >>> 1 >>> (63 - number));
        skip(number);
        return value;
    }

    private void fill() {
        while (count < AT_HAND) {
            if (at + 8 <= stream.length) {
                long next = (long) EIGHT.get(stream, at);
                if ((~next - LOWEST & next & HIGHEST) == 0) {
                    // No 0xFF: what the buffer cannot count yet is ored again, unchanged, by the next fill.
                    int bytes = (64 - count) >>> 3;
                    bits |= next >>> count;
                    at += bytes;
                    count += 8 * bytes;
                    continue;
                }
            }
            fillByte();
        }
    }

    private void fillByte() {
        int next = at < stream.length ? stream[at] & 0xFF : 0xFF;
        if (next != 0xFF) {
            bits |= (long) next << 56 >>> count;
            count += 8;
            at++;
        } else if (at + 1 < stream.length && stream[at + 1] >= 0) {
            bits |= (0xFFL << 7 | stream[at + 1]) << 49 >>> count;
            count += 15;
            at += 2;
        } else {
            count += 8;
            invented += 8;
        }
    }

    /// @throws CorruptStream if bits were used that the stream does not have
    void check(int line) {
        if (count < invented) {
            throw new CorruptStream("JPEG-LS: the stream ends in line " + line);
        }
    }

    /// The position of the marker at the end of these bits; the end of the stream if there is none.
    int end() {
        int end = at;
        while (end + 1 < stream.length && !(stream[end] == (byte) 0xFF && stream[end + 1] < 0)) {
            end++;
        }
        return end + 1 < stream.length ? end : stream.length;
    }

    /// Passes over the restart marker that has to be next, with the number modulo 8 that it has to have (T.81 B.2.1).
    void restart(int number) {
        int marker = end();
        if (marker == stream.length || (stream[marker + 1] & 0xFF) != 0xD0 + (number & 7)) {
            throw new CorruptStream("JPEG-LS: restart %d is missing".formatted(number));
        }
        at = marker + 2;
        bits = 0;
        count = 0;
        invented = 0;
    }
}
