package org.overread.imaging.dicom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.imaging.dicom.DataDictionary.Entry;
import org.overread.imaging.dicom.ElementRow.Shown;

/// Puts data sets into rows. Where the file does not say how an element is represented, the standard does.
final class ElementLister {
    private static final int BYTES_SHOWN = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final List<ElementRow> rows = new ArrayList<>();
    private final boolean implicit;
    private final boolean signed;
    private boolean whole = true;

    ElementLister(DicomHeader header) {
        implicit = !header.transferSyntax().isExplicit();
        signed = header.integer(Tags.PIXEL_REPRESENTATION).orElse(0) == 1;
    }

    ElementTable table() {
        return new ElementTable(rows, whole);
    }

    void list(DataSet data, int depth) {
        Map<Integer, String> creators = new HashMap<>();
        for (int tag : data.tags()) {
            Optional<Entry> entry = DataDictionary.find(tag);
            Element element = known(data.element(tag).orElseThrow(), entry);
            String name = entry.map(Entry::keyword).orElseGet(() -> privateName(data, tag, creators));
            if (element.vr() == Vr.SQ) {
                sequence(new ElementRow(depth, Tags.format(tag), name, "SQ", 0, Shown.SEQUENCE, ""), element, data);
            } else {
                add(row(depth, tag, name, element, data.characters()));
            }
        }
    }

    /// An element of which only the size is of interest.
    void bytes(int tag, Vr vr, long length) {
        String name = DataDictionary.find(tag).map(Entry::keyword).orElse("");
        add(new ElementRow(0, Tags.format(tag), name, vr.name(), length, Shown.BYTES, ""));
    }

    private Element known(Element element, Optional<Entry> entry) {
        if (entry.isEmpty()) {
            return element;
        }
        boolean asPixels = entry.get().asPixels() && signed;
        if (implicit && asPixels && element.vr() == Vr.US) {
            return element.as(Vr.SS);
        }
        return element.vr() == Vr.UN ? element.as(asPixels ? Vr.SS : entry.get().vr()) : element;
    }

    private void sequence(ElementRow head, Element element, DataSet data) {
        List<DataSet> items;
        try {
            items = items(element, data, head.depth());
        } catch (Unreadable e) {
            // Said to be a sequence by the standard alone, and none.
            add(new ElementRow(head.depth(), head.tag(), head.name(), "UN", element.length(), Shown.BYTES, ""));
            return;
        }
        add(new ElementRow(head.depth(), head.tag(), head.name(), "SQ", items.size(), Shown.SEQUENCE, ""));
        int number = 0;
        for (DataSet item : items) {
            number++;
            int size = item.tags().size();
            String tag = Tags.format(ElementHead.ITEM);
            add(new ElementRow(head.depth() + 1, tag, "Item", "", size, Shown.ITEM, "#" + number));
            list(item, head.depth() + 2);
        }
    }

    private static List<DataSet> items(Element element, DataSet data, int depth) {
        byte[] value = element.littleEndian();
        if (value.length == 0 && element.length() == 0) {
            return element.items();
        }
        if (value.length == 0 || depth > 2 * Limits.DEPTH) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE, "The sequence was passed over");
        }
        return DataSetParser.items(value, data.characters());
    }

    private static ElementRow row(int depth, int tag, String name, Element element, CharacterSet characters) {
        List<String> texts = element.texts(characters);
        String text = texts.size() == 1 ? texts.getFirst() : String.join(" \\ ", texts);
        String vr = element.vr().name();
        boolean bytes = texts.isEmpty() ? element.length() > 0 && !isBlank(element) : !isText(text);
        return bytes
                ? new ElementRow(depth, Tags.format(tag), name, vr, element.length(), Shown.BYTES, hex(element))
                : new ElementRow(depth, Tags.format(tag), name, vr, element.length(), Shown.TEXT, cut(text));
    }

    /// A value of nothing but padding is an empty text.
    private static boolean isBlank(Element element) {
        boolean text = element.vr().kind() != Vr.Kind.BYTES && element.vr().kind() != Vr.Kind.NUMBER;
        return text && element.littleEndian().length == element.length();
    }

    /// Bytes that were taken for text betray themselves by control characters.
    private static boolean isText(String text) {
        return text.chars()
                .noneMatch(
                        one -> one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' || one == 0xFFFD);
    }

    private static String cut(String text) {
        return text.length() > ElementRow.LONGEST ? text.substring(0, ElementRow.LONGEST) + " …" : text;
    }

    private static String hex(Element element) {
        byte[] bytes = element.littleEndian();
        return bytes.length > BYTES_SHOWN ? "" : HEX.formatHex(bytes);
    }

    /// Blocks of private elements name their owner in (gggg,00bb), which reserves (gggg,bb00) to (gggg,bbFF) (PS3.5
    /// 7.8.1).
    private static String privateName(DataSet data, int tag, Map<Integer, String> creators) {
        int block = tag >>> 8 & 0xFF;
        if (!Tags.isPrivate(tag)) {
            return (tag & 0xFFFF) == 0 ? "GroupLength" : "";
        }
        if (block == 0) {
            return (tag & 0xFF) >= 0x10 ? "PrivateCreator" : "";
        }
        int owner = tag & 0xFFFF0000 | block;
        String creator = creators.computeIfAbsent(owner, one -> data.text(one).orElse(""));
        return creator.isEmpty() ? "" : "[" + cut(creator) + "]";
    }

    private void add(ElementRow row) {
        if (rows.size() < ElementTable.MOST) {
            rows.add(row);
        } else {
            whole = false;
        }
    }
}
