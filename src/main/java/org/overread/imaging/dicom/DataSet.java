package org.overread.imaging.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// The data elements of a header or of one item of a sequence, by tag. An element that is absent, empty, of another
/// kind or beyond its bounds has no value; nothing here throws.
public sealed class DataSet permits DicomHeader {
    private final Map<Integer, Element> elements;
    private final CharacterSet characters;

    DataSet(Map<Integer, Element> elements, CharacterSet characters) {
        this.elements = Collections.unmodifiableMap(elements);
        this.characters = characters;
    }

    /// The tags that are present, in the order of the file.
    public Set<Integer> tags() {
        return elements.keySet();
    }

    /// Whether the element is present, with or without a value.
    public boolean has(int tag) {
        return elements.containsKey(tag);
    }

    /// The first value as text, without padding.
    public Optional<String> text(int tag) {
        return texts(tag).stream().findFirst().filter(text -> !text.isEmpty());
    }

    /// All values as text, without padding; values between two dividers may be empty.
    public List<String> texts(int tag) {
        Element element = elements.get(tag);
        return element == null ? List.of() : element.texts(characters);
    }

    /// The first value as a whole number, however it is encoded (`IS`, `DS`, `US`, ...).
    public OptionalInt integer(int tag) {
        OptionalDouble number = decimal(tag);
        if (number.isEmpty() || (int) number.getAsDouble() != number.getAsDouble()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    /// The first value as a finite number, however it is encoded.
    public OptionalDouble decimal(int tag) {
        double[] numbers = decimals(tag);
        return numbers.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(numbers[0]);
    }

    /// All values as finite numbers; an empty array if one of them is not.
    public double[] decimals(int tag) {
        Element element = elements.get(tag);
        return element == null ? new double[0] : element.numbers();
    }

    /// The items of a sequence, in order.
    public List<DataSet> items(int tag) {
        Element element = elements.get(tag);
        return element == null ? List.of() : element.items();
    }

    /// How the element is represented, as two letters (PS3.5 6.2); empty where it is absent. `UN` in implicit data
    /// sets for elements outside of [Tags].
    public Optional<String> representation(int tag) {
        return Optional.ofNullable(elements.get(tag))
                .map(element -> element.vr().name());
    }

    /// The value as bytes, numbers with the low byte first; empty for sequences, and for values beyond 256 KiB, which
    /// are not kept.
    public byte[] bytes(int tag) {
        Element element = elements.get(tag);
        return element == null ? new byte[0] : element.littleEndian();
    }

    /// The value in words of 16 bits, however it is represented.
    short[] words(int tag) {
        byte[] bytes = bytes(tag);
        short[] words = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(words);
        return words;
    }

    /// Values of 64 bits, however they are represented.
    long[] longs(int tag) {
        byte[] bytes = bytes(tag);
        long[] longs = new long[bytes.length / 8];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(longs);
        return longs;
    }

    Optional<Element> element(int tag) {
        return Optional.ofNullable(elements.get(tag));
    }

    /// The character set in which nested items are written unless they name their own.
    CharacterSet characters() {
        return characters;
    }
}
