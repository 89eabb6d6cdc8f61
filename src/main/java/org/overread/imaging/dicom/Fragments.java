package org.overread.imaging.dicom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.overread.imaging.dicom.Unreadable.Reason;

/// The fragments of encapsulated pixel data (PS3.5 A.4), and which of them make up a frame. A file that ends without
/// the sequence delimiter is read as far as its fragments are whole.
final class Fragments {
    /// Items of one pixel data element; a long cine run has a few thousand.
    private static final int MOST = 4 * Limits.FRAMES;

    /// First two bytes of a codestream: JPEG and JPEG-LS (T.81 B.1.1.3, SOI), JPEG 2000 (T.800 A.4.1, SOC).
    private static final List<Integer> STARTS = List.of(0xFFD8, 0xFF4F);

    private final Bytes bytes;
    private final int frames;
    private final byte[] offsetTable;
    private final long[] extendedTable;
    private final long first;
    private final List<Fragment> fragments = new ArrayList<>();

    private record Fragment(long item, long position, int length) {}

    /// A run of bytes of the file.
    record Stretch(long position, long length) {}

    private Fragments(DicomFile file, ElementHead table) {
        this.bytes = file.bytes();
        this.frames = file.header().frames();
        this.extendedTable = file.header().longs(Tags.EXTENDED_OFFSET_TABLE);
        this.offsetTable =
                table.length() <= 4L * Limits.FRAMES ? bytes.copy(table.value(), (int) table.length()) : new byte[0];
        this.first = table.value() + table.length();
    }

    static Fragments of(DicomFile file, PixelElement pixels) {
        if (!pixels.isFragmented()) {
            throw new Unreadable(Reason.BAD_PIXELS, "Compressed pixels are not in fragments");
        }
        Bytes bytes = file.bytes();
        ElementHead table = item(bytes, pixels.position());
        Fragments fragments = new Fragments(file, table);
        long at = fragments.first;
        while (bytes.reaches(at + 8)) {
            ElementHead head = ElementHead.at(bytes, at, Encoding.EXPLICIT_LITTLE_ENDIAN);
            if (head.tag() == ElementHead.SEQUENCE_END) {
                break;
            }
            head = item(bytes, at);
            fragments.add(new Fragment(at, head.value(), (int) head.length()));
            at = head.value() + head.length();
        }
        return fragments;
    }

    /// The codestream of one frame, its fragments joined.
    byte[] frame(int frame) {
        List<Fragment> parts = parts(frame);
        int size = 0;
        for (Fragment part : parts) {
            size = Math.addExact(size, part.length);
        }
        if (size > Limits.CODESTREAM) {
            throw new Unreadable(Reason.TOO_LARGE, "A compressed frame has %d bytes".formatted(size));
        }
        if (parts.size() == 1) {
            return bytes.copy(parts.getFirst().position, size);
        }
        byte[] joined = new byte[size];
        int at = 0;
        for (Fragment part : parts) {
            System.arraycopy(bytes.copy(part.position, part.length), 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    /// Where the codestream of one frame lies, piece by piece.
    List<Stretch> stretches(int frame) {
        return parts(frame).stream()
                .map(part -> new Stretch(part.position, part.length))
                .toList();
    }

    /// All items, the offset table first, without the delimiter that ends them.
    Stretch items(PixelElement pixels) {
        long end = fragments.isEmpty() ? first : fragments.getLast().position + fragments.getLast().length;
        return new Stretch(pixels.position(), end - pixels.position());
    }

    private List<Fragment> parts(int frame) {
        if (frames == 1) {
            return fragments;
        }
        if (fragments.size() == frames) {
            return List.of(fragments.get(frame));
        }
        int[] starts = startsByTable();
        if (starts.length != frames) {
            starts = startsAt(extendedTable);
        }
        if (starts.length != frames) {
            starts = startsByMarker();
        }
        if (starts.length != frames) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "%d fragments cannot be told apart as %d frames".formatted(fragments.size(), frames));
        }
        return fragments.subList(starts[frame], frame + 1 < frames ? starts[frame + 1] : fragments.size());
    }

    /// The first fragment of each frame by the basic offset table: offsets from the first fragment's item tag.
    private int[] startsByTable() {
        ByteCells cells = new ByteCells(offsetTable);
        long[] offsets = new long[offsetTable.length / 4];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = cells.u32(4 * i);
        }
        return startsAt(offsets);
    }

    /// The first fragment of each frame by offsets of either table; the extended one, of 64 bits, is an element of the
    /// data set (PS3.3 C.7.6.3.1.8).
    private int[] startsAt(long[] offsets) {
        int[] starts = new int[offsets.length];
        int fragment = 0;
        for (int i = 0; i < starts.length; i++) {
            long item = first + offsets[i];
            while (fragment < fragments.size() && fragments.get(fragment).item < item) {
                fragment++;
            }
            if (fragment == fragments.size() || fragments.get(fragment).item != item) {
                return new int[0];
            }
            starts[i] = fragment;
        }
        return starts;
    }

    /// Without a table a frame starts where a codestream starts.
    private int[] startsByMarker() {
        int[] starts = new int[fragments.size()];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            Fragment fragment = fragments.get(i);
            if (fragment.length >= 2 && STARTS.contains(bytes.u16(fragment.position, true))) {
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private void add(Fragment fragment) {
        if (fragments.size() == MOST) {
            throw new Unreadable(Reason.TOO_LARGE, "The pixel data have more than %d fragments".formatted(MOST));
        }
        fragments.add(fragment);
    }

    private static ElementHead item(Bytes bytes, long position) {
        ElementHead head = ElementHead.at(bytes, position, Encoding.EXPLICIT_LITTLE_ENDIAN);
        if (head.tag() != ElementHead.ITEM || head.isUndefined()) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "%s stands where a fragment should, at byte %d".formatted(Tags.format(head.tag()), position));
        }
        bytes.require(head.value(), head.length());
        if (head.length() > Limits.CODESTREAM) {
            throw new Unreadable(Reason.TOO_LARGE, "A fragment has %d bytes".formatted(head.length()));
        }
        return head;
    }
}
