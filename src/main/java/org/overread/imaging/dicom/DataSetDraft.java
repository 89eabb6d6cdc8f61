package org.overread.imaging.dicom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A data set in the making: some elements of another one, and new ones.
public final class DataSetDraft {
    private final Map<Integer, Element> elements = new TreeMap<>(Integer::compareUnsigned);
    private final CharacterSet characters;

    /// Which elements stay.
    @FunctionalInterface
    public interface Sieve {
        /// @param vr value representation, two letters
        boolean keeps(int tag, String vr);
    }

    private DataSetDraft(CharacterSet characters) {
        this.characters = characters;
    }

    /// Without any element; its text is UTF-8.
    public static DataSetDraft empty() {
        return new DataSetDraft(CharacterSet.of(List.of("ISO_IR 192")));
    }

    /// The elements of a data set that are to be kept, in the items of its sequences too.
    public static DataSetDraft of(DataSet source, Sieve sieve) {
        var draft = new DataSetDraft(source.characters());
        for (int tag : source.tags()) {
            source.element(tag)
                    .filter(element -> sieve.keeps(tag, element.vr().name()))
                    .ifPresent(element -> draft.elements.put(tag, sifted(element, sieve)));
        }
        return draft;
    }

    private static Element sifted(Element element, Sieve sieve) {
        return element.vr() == Vr.SQ
                ? element.withItems(element.items().stream()
                        .map(item -> of(item, sieve).toDataSet())
                        .toList())
                : element;
    }

    /// Text values in place of whatever was there; none for an empty element. For a data set that is not in UTF-8
    /// only ASCII fits any of its character sets.
    ///
    /// @throws IllegalArgumentException for a tag that is not text or not in [Tags]
    public DataSetDraft text(int tag, String... values) {
        Vr vr = Dictionary.of(tag);
        if (vr.kind() == Vr.Kind.NUMBER || vr.kind() == Vr.Kind.BYTES || vr.kind() == Vr.Kind.ITEMS) {
            throw new IllegalArgumentException(Tags.format(tag) + " is not text but " + vr);
        }
        put(tag, vr, String.join("\\", values).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// Whole numbers, as text or in 16 bits as the tag demands.
    public DataSetDraft integers(int tag, int... values) {
        if (Dictionary.of(tag) != Vr.US) {
            return text(tag, Arrays.stream(values).mapToObj(Integer::toString).toArray(String[]::new));
        }
        ByteSink bytes = new ByteSink(false, 2 * values.length);
        Arrays.stream(values).forEach(bytes::u16);
        put(tag, Vr.US, bytes.toByteArray());
        return this;
    }

    /// An empty element where there is none.
    public DataSetDraft textIfAbsent(int tag) {
        return elements.containsKey(tag) ? this : text(tag);
    }

    public boolean has(int tag) {
        return elements.containsKey(tag);
    }

    /// An element of another data set, if it has it; text is turned into UTF-8. For drafts that are in UTF-8.
    public DataSetDraft take(DataSet source, int tag) {
        source.element(tag)
                .ifPresent(element -> elements.put(
                        tag,
                        switch (element.vr().kind()) {
                            case CHARACTERS, PROSE ->
                                new Element(
                                        element.vr(),
                                        false,
                                        String.join("\\", source.texts(tag)).getBytes(StandardCharsets.UTF_8));
                            default -> element;
                        }));
        return this;
    }

    public DataSetDraft without(int tag) {
        elements.remove(tag);
        return this;
    }

    public DataSet toDataSet() {
        return new DataSet(new TreeMap<>(elements), characters);
    }

    private void put(int tag, Vr vr, byte[] value) {
        elements.put(tag, new Element(vr, false, value));
    }
}
