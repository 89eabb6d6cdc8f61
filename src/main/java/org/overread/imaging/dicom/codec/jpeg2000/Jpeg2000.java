package org.overread.imaging.dicom.codec.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.CorruptStream.UnknownProcess;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

/// A JPEG 2000 codestream (T.800 annex A), bare or in the file format that DICOM does not allow and some write.
public final class Jpeg2000 {
    private static final int SOC = 0xFF4F;
    private static final int SIZ = 0xFF51;
    private static final int COD = 0xFF52;
    private static final int COC = 0xFF53;
    private static final int QCD = 0xFF5C;
    private static final int QCC = 0xFF5D;
    private static final int RGN = 0xFF5E;
    private static final int POC = 0xFF5F;
    private static final int PPM = 0xFF60;
    private static final int PPT = 0xFF61;
    private static final int SOT = 0xFF90;
    private static final int SOD = 0xFF93;
    private static final int EOC = 0xFFD9;

    private final byte[] stream;
    private final FrameShape shape;
    private final Deadline deadline;
    private final Coding main;
    private final Map<Integer, Parts> tiles = new TreeMap<>();
    private Optional<Size> size = Optional.empty();

    /// A tile's header, and its packets as its parts bring them.
    private record Parts(Coding coding, ByteArrayOutputStream packets) {}

    private Jpeg2000(byte[] stream, FrameShape shape, Deadline deadline) {
        this.stream = stream;
        this.shape = shape;
        this.deadline = deadline;
        this.main = new Coding(shape.bands());
    }

    /// @return samples with the sign and the depth of the codestream, colours as RGB where they were transformed
    /// @throws CorruptStream for a stream that is broken, ends early, or is of another size than `shape`
    public static Samples decode(byte[] stream, FrameShape shape, Deadline deadline) {
        return new Jpeg2000(stream, shape, deadline).decode();
    }

    /// The size that a codestream states.
    ///
    /// @throws CorruptStream if it is not that of `shape`
    static Size size(byte[] stream, FrameShape shape) {
        var reader = new Jpeg2000(stream, shape, Deadline.in(Duration.ofSeconds(1)));
        int at = reader.start();
        return Size.read(new Cursor(stream, at + 4, Math.min(stream.length, at + 2 + reader.u16(at + 2))), shape);
    }

    private Samples decode() {
        readHeaders();
        Size known = size.orElseThrow(() -> bad("the size is missing"));
        if (tiles.size() != known.tiles()) {
            throw bad("%d of %d tiles are there".formatted(tiles.size(), known.tiles()));
        }
        short[] samples = new short[shape.samples()];
        Budget budget = new Budget();
        tiles.forEach((index, parts) -> new Tile(known, index, parts.coding, budget, deadline)
                .decode(parts.packets.toByteArray(), parts.coding.progression(), samples));
        return new Samples(shape.bands(), known.precision(), known.signed(), false, samples);
    }

    private void readHeaders() {
        int at = start();
        while (at < stream.length) {
            int marker = u16(at);
            if (marker == EOC) {
                return;
            }
            int end = at + 2 + u16(at + 2);
            if (marker < SOC || end < at + 4 || end > stream.length) {
                throw bad("a marker is missing at byte " + at);
            }
            if (marker == SOT) {
                at = tilePart(at, end);
            } else {
                segment(marker, new Cursor(stream, at + 4, end), main);
                at = end;
            }
        }
        // The end may be cut off as long as all packets are there, which they tell themselves.
    }

    /// Behind SOC, which some files put into boxes (annex I).
    private int start() {
        int at = 0;
        if (stream.length > 12 && u16(4) == 0x6A50 && u16(6) == 0x2020) {
            while (at + 4 < stream.length && (u16(at) != SOC || u16(at + 2) != SIZ)) {
                at++;
            }
        }
        if (u16(at) != SOC || u16(at + 2) != SIZ) {
            throw bad("the stream does not start as JPEG 2000");
        }
        return at + 2;
    }

    private void segment(int marker, Cursor segment, Coding coding) {
        switch (marker) {
            case SIZ -> size = Optional.of(Size.read(segment, shape));
            case COD -> coding.readStyle(segment);
            case COC -> coding.readOwnStyle(segment);
            case QCD -> coding.readSteps(segment);
            case QCC -> coding.readOwnSteps(segment);
            case RGN -> throw new UnknownProcess("JPEG 2000 with a region of interest");
            case POC -> throw new UnknownProcess("JPEG 2000 with changes of progression");
            case PPM, PPT -> throw new UnknownProcess("JPEG 2000 with packed packet headers");
            default -> {}
        }
    }

    /// A tile-part (A.4.2). Returns where the next one is.
    private int tilePart(int at, int headerEnd) {
        Cursor head = new Cursor(stream, at + 4, headerEnd);
        int index = head.u16();
        long length = head.u32();
        if (index >= size.orElseThrow(() -> bad("the size is missing")).tiles()) {
            throw bad("there is no tile " + index);
        }
        long end = length == 0 ? endOfPackets() : at + length;
        if (end < headerEnd + 2 || end > stream.length) {
            throw bad("the stream ends in tile " + index);
        }
        Parts parts = tiles.computeIfAbsent(index, some -> new Parts(main.copy(), new ByteArrayOutputStream()));
        int next = headerEnd;
        while (u16(next) != SOD) {
            int segmentEnd = next + 2 + u16(next + 2);
            if (segmentEnd < next + 4 || segmentEnd > end) {
                throw bad("the header of tile %d is cut short".formatted(index));
            }
            segment(u16(next), new Cursor(stream, next + 4, segmentEnd), parts.coding);
            next = segmentEnd;
        }
        if (next + 2 > end) {
            throw bad("the header of tile %d is cut short".formatted(index));
        }
        parts.packets.write(stream, next + 2, (int) end - next - 2);
        return (int) end;
    }

    /// A part without a length is the last and goes on until the end.
    private int endOfPackets() {
        int end = stream.length;
        while (end > 2 && u16(end - 2) != EOC && end > stream.length - 3) {
            end--;
        }
        return end > 2 && u16(end - 2) == EOC ? end - 2 : stream.length;
    }

    private int u16(int at) {
        if (at + 1 >= stream.length) {
            throw bad("the stream ends within a marker segment");
        }
        return (stream[at] & 0xFF) << 8 | stream[at + 1] & 0xFF;
    }

    private static CorruptStream bad(String detail) {
        return new CorruptStream("JPEG 2000: " + detail);
    }
}
