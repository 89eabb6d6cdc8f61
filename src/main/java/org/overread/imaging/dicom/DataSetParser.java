package org.overread.imaging.dicom;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Reads data elements (PS3.5 section 7) up to the pixel data, which it only notes. One parser reads one file: it
/// counts what it keeps.
final class DataSetParser {
    private final Bytes bytes;
    private final Map<Integer, Element> header;
    private Optional<PixelElement> pixels = Optional.empty();
    private CharacterSet characters = CharacterSet.ASCII;
    private int count;
    private long kept;

    DataSetParser(Bytes bytes) {
        this(bytes, new LinkedHashMap<>());
    }

    private DataSetParser(Bytes bytes, Map<Integer, Element> header) {
        this.bytes = bytes;
        this.header = header;
    }

    /// The items in a value of which it was not known that it is a sequence (PS3.5 6.2.2, note 2).
    ///
    /// @param value implicit, little endian
    /// @throws Unreadable if these are no items
    static List<DataSet> items(byte[] value, CharacterSet characters) {
        var bytes = new StreamBytes(new MemoryCacheImageInputStream(new ByteArrayInputStream(value)));
        var parser = new DataSetParser(bytes);
        parser.characters = characters;
        List<DataSet> items = new ArrayList<>();
        long at = 0;
        while (at < value.length) {
            ElementHead item = ElementHead.at(bytes, at, Encoding.IMPLICIT_LITTLE_ENDIAN);
            if (item.tag() != ElementHead.ITEM) {
                throw malformed("A sequence holds something other than items", item);
            }
            at = parser.readItem(item, Encoding.IMPLICIT_LITTLE_ENDIAN, items, 1);
        }
        return items;
    }

    /// The elements that stand behind the pixel data.
    ///
    /// @throws Unreadable if there is something else
    static DataSet tail(DicomFile file, long position, Encoding encoding) {
        var parser = new DataSetParser(file.bytes());
        parser.readHeader(position, encoding);
        return new DataSet(parser.header, file.header().characters());
    }

    /// The same header, read on from another source.
    DataSetParser over(Bytes other) {
        return new DataSetParser(other, header);
    }

    Map<Integer, Element> header() {
        return header;
    }

    Optional<PixelElement> pixels() {
        return pixels;
    }

    CharacterSet characters() {
        return characters;
    }

    /// Reads the file meta information, group 0002, always explicit little endian (PS3.10 7.1), and returns the
    /// position behind it. Its group length is often wrong or missing and is not relied on.
    long readMeta(long position) {
        long at = position;
        while (bytes.reaches(at + 2) && bytes.u16(at, false) == 0x0002) {
            at = readElement(
                    ElementHead.at(bytes, at, Encoding.EXPLICIT_LITTLE_ENDIAN),
                    Encoding.EXPLICIT_LITTLE_ENDIAN,
                    header,
                    0);
        }
        return at;
    }

    /// Reads the header's own elements from `position` to the pixel data or the end of the file.
    void readHeader(long position, Encoding encoding) {
        long at = position;
        while (bytes.reaches(at + 1)) {
            ElementHead head = ElementHead.at(bytes, at, encoding);
            if (isPixels(head.tag())) {
                pixels = Optional.of(
                        new PixelElement(head.tag(), head.vr(), head.value(), head.length(), encoding.bigEndian()));
                return;
            }
            at = readElement(head, encoding, header, 0);
            if (head.tag() == Tags.SPECIFIC_CHARACTER_SET) {
                characters = charactersOf(header, characters);
            }
        }
    }

    /// Reads one element into `target` and returns the position behind it.
    private long readElement(ElementHead head, Encoding encoding, Map<Integer, Element> target, int depth) {
        countElement();
        if (head.tag() >>> 16 == 0xFFFE) {
            throw malformed("An item delimiter stands outside of a sequence", head);
        }
        if (head.vr() == Vr.SQ || head.isUndefined()) {
            return readSequence(head, encoding, target, depth + 1);
        }
        bytes.require(head.value(), head.length());
        target.putIfAbsent(
                head.tag(),
                head.length() > Limits.VALUE
                        ? Element.passedOver(head.vr(), head.length())
                        : new Element(head.vr(), encoding.bigEndian(), keep(head)));
        return head.value() + head.length();
    }

    private byte[] keep(ElementHead head) {
        kept += head.length();
        if (kept > Limits.VALUES) {
            throw new Unreadable(Reason.TOO_LARGE, "The header has more than %d bytes".formatted(Limits.VALUES));
        }
        return bytes.copy(head.value(), (int) head.length());
    }

    /// A sequence of items (PS3.5 7.5), or the fragments of an encapsulated icon, which are passed over.
    private long readSequence(ElementHead head, Encoding encoding, Map<Integer, Element> target, int depth) {
        if (depth > Limits.DEPTH) {
            throw new Unreadable(Reason.TOO_DEEP, "Sequences are nested more than %d deep".formatted(Limits.DEPTH));
        }
        boolean fragments = head.vr() == Vr.OB || head.vr() == Vr.OW;
        if (!fragments && head.vr() != Vr.SQ && head.vr() != Vr.UN) {
            throw malformed("An element of kind " + head.vr() + " has no length", head);
        }
        // A sequence of unknown representation is written implicit, little endian (PS3.5 6.2.2, note 2).
        Encoding inside = head.vr() == Vr.UN ? Encoding.IMPLICIT_LITTLE_ENDIAN : encoding;
        List<DataSet> items = new ArrayList<>();
        long end = head.isUndefined() ? Long.MAX_VALUE : head.value() + head.length();
        if (!head.isUndefined()) {
            bytes.require(head.value(), head.length());
        }
        long at = head.value();
        while (at < end) {
            ElementHead item = ElementHead.at(bytes, at, inside);
            countElement();
            if (item.tag() == ElementHead.SEQUENCE_END) {
                at = item.value();
                break;
            }
            if (item.tag() != ElementHead.ITEM) {
                throw malformed("A sequence holds something other than items", item);
            }
            at = fragments ? skip(item) : readItem(item, inside, items, depth);
        }
        target.putIfAbsent(head.tag(), new Element(List.copyOf(items)));
        return head.isUndefined() ? at : end;
    }

    private long skip(ElementHead item) {
        bytes.require(item.value(), item.length());
        return item.value() + item.length();
    }

    private long readItem(ElementHead item, Encoding encoding, List<DataSet> items, int depth) {
        long end = item.isUndefined() ? Long.MAX_VALUE : skip(item);
        Map<Integer, Element> elements = new LinkedHashMap<>();
        long at = item.value();
        while (at < end) {
            ElementHead head = ElementHead.at(bytes, at, encoding);
            if (item.isUndefined() && head.tag() == ElementHead.ITEM_END) {
                at = head.value();
                break;
            }
            at = readElement(head, encoding, elements, depth);
        }
        items.add(new DataSet(elements, charactersOf(elements, characters)));
        return item.isUndefined() ? at : end;
    }

    private static CharacterSet charactersOf(Map<Integer, Element> elements, CharacterSet inherited) {
        Element named = elements.get(Tags.SPECIFIC_CHARACTER_SET);
        return named == null ? inherited : CharacterSet.of(named.texts(CharacterSet.ASCII));
    }

    private void countElement() {
        if (++count > Limits.ELEMENTS) {
            throw new Unreadable(Reason.TOO_LARGE, "The header has more than %d elements".formatted(Limits.ELEMENTS));
        }
    }

    private static boolean isPixels(int tag) {
        return tag == Tags.PIXEL_DATA || tag == Tags.FLOAT_PIXEL_DATA || tag == Tags.DOUBLE_FLOAT_PIXEL_DATA;
    }

    private static Unreadable malformed(String what, ElementHead head) {
        return new Unreadable(
                Reason.MALFORMED, "%s: %s before byte %d".formatted(what, Tags.format(head.tag()), head.value()));
    }
}
