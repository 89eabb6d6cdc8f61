package org.overread.imaging.dicom.codec.jpeg2000;

import org.overread.imaging.dicom.codec.CorruptStream;

/// The bits of packet headers (T.800 B.10.1): a byte behind 0xFF has seven.
final class PacketBits {
    private final byte[] data;
    private int at;
    private int left;
    private int current;

    /// @param data the packets of a tile
    PacketBits(byte[] data) {
        this.data = data;
    }

    int next() {
        if (left == 0) {
            if (at >= data.length) {
                throw new CorruptStream("JPEG 2000: the stream ends in a packet header");
            }
            left = current == 0xFF ? 7 : 8;
            current = data[at++] & 0xFF;
        }
        left--;
        return current >> left & 1;
    }

    int next(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | next();
        }
        return value;
    }

    /// Ends a header at a byte; one that ends in 0xFF has another byte.
    void align() {
        if (current == 0xFF) {
            at++;
        }
        left = 0;
        current = 0;
    }

    /// Passes over a marker segment, if it is next (A.8).
    void skipMarker(int marker, int length) {
        if (at + 1 < data.length && (data[at] & 0xFF) == 0xFF && (data[at + 1] & 0xFF) == marker) {
            at += length;
        }
    }

    /// Where bytes begin that are not header; they are passed over.
    int take(int length) {
        if (length > data.length - at) {
            throw new CorruptStream("JPEG 2000: the stream ends in a packet");
        }
        int from = at;
        at += length;
        return from;
    }

    byte[] data() {
        return data;
    }
}
