package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A code block (T.800 B.7) and what the packets have brought of it.
final class CodeBlock {
    /// In the coordinates of its band.
    final Area area;

    /// Place in the grid of its precinct.
    final int column;

    final int row;
    private final List<Segment> segments = new ArrayList<>(1);
    private byte[] data = new byte[0];
    private int length;
    private int passes;
    /// Leading bit planes without a one (B.10.5).
    int emptyPlanes;
    /// Bits in which lengths are written (B.10.7.1).
    int lengthBits = 3;

    CodeBlock(Area area, int column, int row) {
        this.area = area;
        this.column = column;
        this.row = row;
    }

    /// Coding passes that end together in one codeword (B.10.7.2).
    static final class Segment {
        final int most;
        int passes;
        int length;

        Segment(int most) {
            this.most = most;
        }
    }

    boolean isIncluded() {
        return passes > 0;
    }

    List<Segment> segments() {
        return segments;
    }

    byte[] data() {
        return data;
    }

    /// The segment to which the next pass belongs.
    Segment open(CodingStyle style) {
        if (segments.isEmpty() || segments.getLast().passes == segments.getLast().most) {
            segments.add(new Segment(room(style)));
        }
        return segments.getLast();
    }

    private int room(CodingStyle style) {
        if (style.has(CodingStyle.TERMINATE_ALL)) {
            return 1;
        }
        if (!style.has(CodingStyle.BYPASS)) {
            return Integer.MAX_VALUE;
        }
        // Ten passes up to the fourth bit plane, then by turns two raw ones and a coded one (table D.9).
        return passes < 10 ? 10 : (passes - 10) % 3 == 0 ? 2 : 1;
    }

    void addPasses(Segment segment, int count) {
        segment.passes += count;
        passes += count;
    }

    void append(Segment segment, byte[] from, int at, int count) {
        if (data.length - length < count) {
            data = Arrays.copyOf(data, segments.size() == 1 && length == 0 ? count : 2 * (length + count));
        }
        System.arraycopy(from, at, data, length, count);
        length += count;
        segment.length += count;
    }
}
