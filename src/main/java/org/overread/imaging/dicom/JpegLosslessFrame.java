package org.overread.imaging.dicom;

import java.util.ArrayList;
import java.util.List;
import org.overread.imaging.dicom.Unreadable.Reason;

/// JPEG lossless with Huffman coding (ITU-T T.81 annex H, SOF3), one component of 2 to 16 bits, any of the seven
/// predictors: transfer syntaxes .57 and .70 (PS3.5 A.4.1).
///
/// Strict where ImageIO's readers are not: a stream that ends early is an error and never an image that is partly
/// made up.
final class JpegLosslessFrame {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOF3 = 0xC3;
    private static final int DHT = 0xC4;
    private static final int DRI = 0xDD;
    private static final int SOS = 0xDA;

    private final byte[] stream;
    private final PixelLayout layout;
    private final List<HuffmanTable> tables = new ArrayList<>();
    private int precision;
    private int restartInterval;

    private JpegLosslessFrame(byte[] stream, PixelLayout layout) {
        this.stream = stream;
        this.layout = layout;
    }

    static short[] decode(byte[] stream, PixelLayout layout) {
        return new JpegLosslessFrame(stream, layout).decode();
    }

    /// Reads marker segments (T.81 B.1.1.4) up to the scan, and the scan.
    private short[] decode() {
        if (stream.length < 4 || u8(0) != 0xFF || u8(1) != SOI) {
            throw bad("The stream does not start as JPEG");
        }
        int at = 2;
        while (true) {
            if (u8(at) != 0xFF) {
                throw bad("A marker is missing at byte " + at);
            }
            int marker = u8(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = u16(at + 2);
            int body = at + 4;
            int end = at + 2 + length;
            if (marker == EOI || length < 2 || end > stream.length) {
                throw bad("The stream ends before its scan");
            }
            if (marker == SOS) {
                return scan(body, end);
            }
            readSegment(marker, body, end);
            at = end;
        }
    }

    private void readSegment(int marker, int body, int end) {
        switch (marker) {
            case SOF3 -> readFrameHeader(body);
            case DHT -> tables.addAll(HuffmanTable.read(stream, body, end));
            case DRI -> restartInterval = u16(body);
            default -> {
                if (marker >= 0xC0 && marker <= 0xCF) {
                    throw bad("The stream is not JPEG lossless with Huffman coding but SOF %02X".formatted(marker));
                }
            }
        }
    }

    /// T.81 B.2.2.
    private void readFrameHeader(int body) {
        precision = u8(body);
        int lines = u16(body + 1);
        int samples = u16(body + 3);
        if (u8(body + 5) != 1) {
            throw bad("The stream has %d components".formatted(u8(body + 5)));
        }
        if (precision < 2 || precision > layout.bitsAllocated()) {
            throw bad("The stream has %d bits a sample".formatted(precision));
        }
        if (lines != layout.rows() || samples != layout.columns()) {
            throw bad("The stream has %d x %d pixels, the header %d x %d"
                    .formatted(lines, samples, layout.rows(), layout.columns()));
        }
    }

    /// T.81 B.2.3: Ss is the predictor, Al the point transform.
    private short[] scan(int body, int end) {
        if (precision == 0 || u8(body) != 1 || end - body != 6) {
            throw bad("The scan does not fit the frame");
        }
        int table = u8(body + 2) >> 4;
        int predictor = u8(body + 3);
        int transform = u8(body + 5) & 15;
        if (predictor < 1 || predictor > 7 || transform >= precision) {
            throw bad("Predictor %d or point transform %d is not lossless JPEG".formatted(predictor, transform));
        }
        if (restartInterval % layout.columns() != 0) {
            throw bad("Restarts every %d samples are not at the start of lines".formatted(restartInterval));
        }
        // The last definition of a table counts (B.2.4.2).
        HuffmanTable huffman = tables.reversed().stream()
                .filter(candidate -> candidate.destination() == table)
                .findFirst()
                .orElseThrow(() -> bad("Huffman table %d is missing".formatted(table)));
        BitSource bits = new BitSource(stream, end);
        return new LosslessScan(huffman, bits, predictor, 1 << (precision - transform - 1))
                .decode(layout.rows(), layout.columns(), restartInterval / layout.columns(), transform);
    }

    private int u8(int at) {
        if (at >= stream.length) {
            throw bad("The stream ends within a marker segment");
        }
        return stream[at] & 0xFF;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    private static Unreadable bad(String detail) {
        return new Unreadable(Reason.BAD_PIXELS, "JPEG lossless: " + detail);
    }
}
