package org.overread.imaging.dicom.codec.jpegls;

import java.util.ArrayList;
import java.util.List;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

/// A JPEG-LS codestream (T.87 annex C): 2 to 16 bits, any number of components that a frame may have, interleaved in
/// any way, with restarts. Mapping tables (palettes) and point transforms, which DICOM does not use, are refused by
/// name.
public final class JpegLs {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DRI = 0xDD;
    private static final int SOF55 = 0xF7;
    private static final int LSE = 0xF8;

    private final byte[] stream;
    private final FrameShape shape;
    private final Deadline deadline;
    private final int[] preset = new int[5];
    private final List<Integer> components = new ArrayList<>();
    private int precision;
    private int restartLines;
    private short[] values = new short[0];
    private int decoded;

    private JpegLs(byte[] stream, FrameShape shape, Deadline deadline) {
        this.stream = stream;
        this.shape = shape;
        this.deadline = deadline;
    }

    /// @throws CorruptStream for a stream that is broken, ends early, or is of another size than `shape`
    public static Samples decode(byte[] stream, FrameShape shape, Deadline deadline) {
        return new JpegLs(stream, shape, deadline).decode();
    }

    /// Marker segments up to the last component's scan.
    private Samples decode() {
        if (stream.length < 4 || u16(0) != (0xFF00 | SOI)) {
            throw bad("The stream does not start as JPEG");
        }
        int at = 2;
        while (decoded < shape.bands()) {
            if (u8(at) != 0xFF) {
                throw bad("A marker is missing at byte " + at);
            }
            int marker = u8(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = marker == EOI ? 0 : at + 2 + u16(at + 2);
            if (end < at + 4 || end > stream.length) {
                throw bad("The stream ends before its last scan");
            }
            at = marker == SOS ? scan(at + 4, end) : segment(marker, at + 4, end);
        }
        return Samples.of(shape.bands(), precision, values);
    }

    private int segment(int marker, int body, int end) {
        switch (marker) {
            case SOF55 -> readFrameHeader(body);
            case LSE -> readPreset(body);
            case DRI -> readRestart(body, end);
            default -> {
                if (marker >= 0xC0 && marker <= 0xCF) {
                    throw new CorruptStream.UnknownProcess(
                            "The stream is not JPEG-LS but JPEG, SOF %02X".formatted(marker));
                }
            }
        }
        return end;
    }

    /// T.87 C.2.2. The size is compared before anything is allocated for it.
    private void readFrameHeader(int body) {
        precision = u8(body);
        shape.require(u16(body + 1), u16(body + 3), u8(body + 5));
        if (precision < 2 || precision > 16) {
            throw bad("The stream has %d bits a sample".formatted(precision));
        }
        components.clear();
        for (int band = 0; band < shape.bands(); band++) {
            components.add(u8(body + 6 + 3 * band));
            if (u8(body + 7 + 3 * band) != 0x11) {
                throw new CorruptStream.UnknownProcess("JPEG-LS with subsampled components");
            }
        }
        values = new short[shape.samples()];
        decoded = 0;
    }

    /// T.87 C.2.4.1.
    private void readPreset(int body) {
        if (u8(body) != 1) {
            throw new CorruptStream.UnknownProcess("JPEG-LS with mapping tables or oversize");
        }
        for (int i = 0; i < preset.length; i++) {
            preset[i] = u16(body + 1 + 2 * i);
        }
    }

    /// Lines between restarts, in a number of two to four bytes (T.87 C.2.5).
    private void readRestart(int body, int end) {
        long lines = 0;
        for (int at = body; at < end; at++) {
            lines = lines << 8 | u8(at);
        }
        restartLines = (int) Math.min(lines, Integer.MAX_VALUE);
    }

    /// T.87 C.2.3, and the scan itself. Returns where the next marker is.
    private int scan(int body, int end) {
        int count = u8(body);
        if (precision == 0 || count < 1 || count > shape.bands() - decoded || end - body != 4 + 2 * count) {
            throw bad("The scan does not fit the frame");
        }
        int band = components.indexOf(u8(body + 1));
        for (int i = 0; i < count; i++) {
            if (band < 0 || band + i >= components.size() || components.get(band + i) != u8(body + 1 + 2 * i)) {
                throw bad("The scan has components that the frame does not have");
            }
            if (u8(body + 2 + 2 * i) != 0) {
                throw new CorruptStream.UnknownProcess("JPEG-LS with mapping tables");
            }
        }
        int interleave = u8(end - 2);
        if (interleave > 2 || (interleave == 0) != (count == 1) && count > 1 || u8(end - 1) != 0) {
            throw bad("The scan is interleaved or shifted in an unknown way");
        }
        LsBits bits = new LsBits(stream, end);
        Coding coding = Coding.of(preset, precision, u8(end - 3));
        Scan scan = interleave == 2 && count > 1
                ? new PixelScan(coding, bits, shape.columns(), count)
                : new LineScan(coding, bits, shape.columns(), count);
        decodeLines(scan, bits, band);
        decoded += count;
        return bits.end();
    }

    private void decodeLines(Scan scan, LsBits bits, int band) {
        for (int row = 0; row < shape.rows(); row++) {
            if (restartLines > 0 && row > 0 && row % restartLines == 0) {
                bits.restart(row / restartLines - 1);
                scan.restart();
            }
            scan.decode(row, values, band, shape.bands());
            bits.check(row);
            deadline.check();
        }
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

    private static CorruptStream bad(String detail) {
        return new CorruptStream("JPEG-LS: " + detail);
    }
}
