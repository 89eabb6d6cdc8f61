package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;

/// Reads packets (T.800 B.9, B.10): headers that tell which code blocks are in, and the bytes of these.
final class Packets {
    private static final int START = 0x91;
    private static final int END = 0x92;

    private final PacketBits bits;
    private final Deadline deadline;
    private final List<Part> parts = new ArrayList<>();

    private record Part(CodeBlock block, CodeBlock.Segment segment, int length) {}

    Packets(byte[] data, Deadline deadline) {
        this.bits = new PacketBits(data);
        this.deadline = deadline;
    }

    void read(Resolution resolution, int precinct, int layer, CodingStyle style) {
        deadline.check();
        bits.skipMarker(START, 6);
        parts.clear();
        if (bits.next() == 1) {
            for (Band band : resolution.bands()) {
                Precinct own = band.precincts().get(precinct);
                for (CodeBlock block : own.blocks) {
                    readBlock(own, block, band, layer, style);
                }
            }
        }
        bits.align();
        bits.skipMarker(END, 2);
        for (Part part : parts) {
            int from = bits.take(part.length);
            part.block.append(part.segment, bits.data(), from, part.length);
        }
    }

    private void readBlock(Precinct precinct, CodeBlock block, Band band, int layer, CodingStyle style) {
        if (block.isIncluded()) {
            if (bits.next() == 0) {
                return;
            }
        } else {
            if (!precinct.inclusion.isBelow(bits, block.column, block.row, layer + 1)) {
                return;
            }
            int empty = 0;
            while (!precinct.emptyPlanes.isBelow(bits, block.column, block.row, empty + 1)) {
                if (++empty > band.planes()) {
                    throw new CorruptStream("JPEG 2000: a code block has no bit planes");
                }
            }
            block.emptyPlanes = empty;
        }
        int passes = passes();
        while (bits.next() == 1) {
            if (++block.lengthBits > 32) {
                throw new CorruptStream("JPEG 2000: lengths of %d bits".formatted(block.lengthBits));
            }
        }
        while (passes > 0) {
            CodeBlock.Segment segment = block.open(style);
            int count = Math.min(passes, segment.most - segment.passes);
            int width = block.lengthBits + 31 - Integer.numberOfLeadingZeros(count);
            int length = bits.next(Math.min(width, 32));
            if (length < 0) {
                throw new CorruptStream("JPEG 2000: a code block is too long");
            }
            block.addPasses(segment, count);
            parts.add(new Part(block, segment, length));
            passes -= count;
        }
    }

    /// Table B.4.
    private int passes() {
        if (bits.next() == 0) {
            return 1;
        }
        if (bits.next() == 0) {
            return 2;
        }
        int few = bits.next(2);
        if (few < 3) {
            return 3 + few;
        }
        int some = bits.next(5);
        return some < 31 ? 6 + some : 37 + bits.next(7);
    }
}
