package org.overread.imaging.dicom.codec.jpeg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

/// A JPEG codestream (T.81 annex B). Arithmetic coding and hierarchical frames, which are retired in DICOM, are refused
/// by name.
public final class Jpeg {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int DHT = 0xC4;
    private static final int DAC = 0xCC;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DRI = 0xDD;
    private static final int ADOBE = 0xEE;

    private final byte[] stream;
    private final FrameShape shape;
    private final Deadline deadline;
    private final Map<Integer, HuffmanTable> huffman = new HashMap<>();
    private final int[][] quantization = new int[4][0];
    private final Set<Integer> decoded = new HashSet<>();
    private Optional<Header> frame = Optional.empty();
    private Optional<Boolean> luminance = Optional.empty();
    private int restartInterval;
    private short[] lossless = new short[0];

    private Jpeg(byte[] stream, FrameShape shape, Deadline deadline) {
        this.stream = stream;
        this.shape = shape;
        this.deadline = deadline;
    }

    /// @param luminance whether the header says that the components are luminance and colour differences; a mark of
    ///     Adobe's in the stream knows better
    /// @throws CorruptStream for a stream that is broken, ends early, or is of another size than `shape`
    public static Samples decode(byte[] stream, FrameShape shape, boolean luminance, Deadline deadline) {
        Jpeg jpeg = new Jpeg(stream, shape, deadline);
        Samples samples = jpeg.decode();
        return samples.inLuminance(shape.bands() == 3 && jpeg.luminance.orElse(luminance));
    }

    private Samples decode() {
        if (stream.length < 4 || u16(0) != (0xFF00 | SOI)) {
            throw bad("the stream does not start as JPEG");
        }
        int at = 2;
        while (!isComplete()) {
            if (u8(at) != 0xFF) {
                throw bad("a marker is missing at byte " + at);
            }
            int marker = u8(at + 1);
            if (marker == EOI && frame.isPresent() && decoded.size() == shape.bands()) {
                break;
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = marker == EOI ? 0 : at + 2 + u16(at + 2);
            if (end < at + 4 || end > stream.length) {
                throw bad("the stream ends before its last scan");
            }
            at = marker == SOS ? scan(at + 4, end) : segment(marker, at + 4, end);
        }
        Header header = frame.orElseThrow();
        short[] values = header.isLossless() ? lossless : new DctPicture(header, shape, deadline).samples(quantization);
        return Samples.of(shape.bands(), header.precision(), values);
    }

    /// Whether each component has its scan; only progressive frames go on until the end is marked.
    private boolean isComplete() {
        return frame.isPresent() && !frame.get().isProgressive() && decoded.size() == shape.bands();
    }

    private int segment(int marker, int body, int end) {
        switch (marker) {
            case DHT -> HuffmanTable.read(stream, body, end, huffman);
            case DQT -> readQuantization(body, end);
            case DRI -> restartInterval = u16(body);
            case ADOBE -> readAdobe(body, end);
            default -> {
                if (marker >= 0xC0 && marker <= 0xCF && marker != DAC) {
                    readFrame(marker, body, end);
                }
            }
        }
        return end;
    }

    private void readFrame(int marker, int body, int end) {
        if (frame.isPresent()) {
            throw bad("the stream has two frames");
        }
        Header header = Header.read(marker, stream, body, end, shape);
        frame = Optional.of(header);
        if (header.isLossless()) {
            lossless = new short[shape.samples()];
            luminance = Optional.empty();
        } else if (luminance.isEmpty() && isNamedRgb(header)) {
            luminance = Optional.of(false);
        }
    }

    private static boolean isNamedRgb(Header header) {
        return header.components().stream().map(one -> one.id).toList().equals(java.util.List.of(82, 71, 66));
    }

    /// T.81 B.2.4.1.
    private void readQuantization(int body, int end) {
        int at = body;
        while (at < end) {
            int head = u8(at++);
            int width = head >> 4 == 0 ? 1 : 2;
            if ((head & 15) > 3 || at + 64 * width > end) {
                throw bad("a quantisation table is cut short");
            }
            int[] table = new int[64];
            for (int k = 0; k < 64; k++) {
                table[Blocks.ZIGZAG[k]] = width == 1 ? u8(at + k) : u16(at + 2 * k);
            }
            quantization[head & 15] = table;
            at += 64 * width;
        }
    }

    /// Adobe's application segment: its last byte tells whether colours are transformed.
    private void readAdobe(int body, int end) {
        if (end - body >= 12 && u16(body) == 0x4164 && u16(body + 2) == 0x6F62) {
            luminance = Optional.of(u8(body + 11) != 0);
        }
    }

    /// A scan and its entropy-coded segments. Returns where the next marker is.
    private int scan(int body, int end) {
        Header header = frame.orElseThrow(() -> bad("a scan comes before its frame"));
        ScanHeader scan = ScanHeader.read(stream, body, end, header);
        BitSource bits = new BitSource(stream, end);
        if (header.isLossless()) {
            new LosslessScan(scan, header.precision(), huffman, shape, bits)
                    .decode(lossless, restartInterval, deadline);
        } else {
            new DctScan(header, scan, huffman, bits).decode(restartInterval, deadline);
        }
        scan.parts().forEach(part -> decoded.add(part.component().band));
        return bits.end();
    }

    private int u8(int at) {
        if (at >= stream.length) {
            throw bad("the stream ends within a marker segment");
        }
        return stream[at] & 0xFF;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    private static CorruptStream bad(String detail) {
        return new CorruptStream("JPEG: " + detail);
    }
}
