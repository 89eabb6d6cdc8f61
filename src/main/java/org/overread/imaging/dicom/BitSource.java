package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;

/// The bits of an entropy-coded segment (T.81 B.1.1.5, F.1.2.3): a zero byte behind 0xFF is stuffing, anything else a
/// marker, behind which only zero bits follow, and [#check] tells that they were used.
final class BitSource {
    private final byte[] stream;
    private int at;
    private long bits;
    private int count;
    private int invented;

    BitSource(byte[] stream, int at) {
        this.stream = stream;
        this.at = at;
    }

    /// The next 16 bits, which stay next.
    int peek16() {
        if (count < 16) {
            fill();
        }
        return (int) (bits >>> (count - 16)) & 0xFFFF;
    }

    /// Passes over bits that [#peek16] has shown.
    void skip(int number) {
        count -= number;
    }

    /// @throws Unreadable BAD_PIXELS if bits were used that the stream does not have
    void check(int line) {
        if (count < invented) {
            throw new Unreadable(Reason.BAD_PIXELS, "JPEG lossless: the stream ends in line " + line);
        }
    }

    /// Passes over the restart marker that has to be next, with the number modulo 8 that it has to have.
    void restart(int number) {
        count = 0;
        bits = 0;
        invented = 0;
        while (at + 1 < stream.length && stream[at] == (byte) 0xFF && stream[at + 1] == (byte) 0xFF) {
            at++;
        }
        if (at + 1 >= stream.length || stream[at] != (byte) 0xFF || (stream[at + 1] & 0xFF) != 0xD0 + (number & 7)) {
            throw new Unreadable(Reason.BAD_PIXELS, "JPEG lossless: restart %d is missing".formatted(number));
        }
        at += 2;
    }

    private void fill() {
        while (count <= 48) {
            int next = 0;
            if (at < stream.length && (stream[at] != (byte) 0xFF || stuffed())) {
                next = stream[at] & 0xFF;
                at += next == 0xFF ? 2 : 1;
            } else {
                invented += 8;
            }
            bits = bits << 8 | next;
            count += 8;
        }
    }

    private boolean stuffed() {
        return at + 1 < stream.length && stream[at + 1] == 0;
    }
}
