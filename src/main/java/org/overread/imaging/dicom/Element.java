package org.overread.imaging.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// One data element of a header: its value as bytes, or its items if it is a sequence.
final class Element {
    private final Vr vr;
    private final boolean bigEndian;
    private final byte[] value;
    private final long length;
    private final List<DataSet> items;

    Element(Vr vr, boolean bigEndian, byte[] value) {
        this(vr, bigEndian, value, value.length, List.of());
    }

    Element(List<DataSet> items) {
        this(Vr.SQ, false, new byte[0], 0, items);
    }

    private Element(Vr vr, boolean bigEndian, byte[] value, long length, List<DataSet> items) {
        this.vr = vr;
        this.bigEndian = bigEndian;
        this.value = value;
        this.length = length;
        this.items = items;
    }

    /// An element whose value is too long to be kept.
    static Element passedOver(Vr vr, long length) {
        return new Element(vr, false, new byte[0], length, List.of());
    }

    /// Bytes of the value as the file has it, kept or not; 0 for a sequence.
    long length() {
        return length;
    }

    /// The same value under another representation.
    Element as(Vr other) {
        return new Element(other, bigEndian, value, length, items);
    }

    List<DataSet> items() {
        return items;
    }

    Vr vr() {
        return vr;
    }

    /// The value as it is, but for numbers whose high byte comes first in the file (PS3.5 7.3).
    byte[] littleEndian() {
        return bytes(false);
    }

    private byte[] swapped() {
        int width = vr.width();
        if (width == 1) {
            return value;
        }
        byte[] swapped = new byte[value.length / width * width];
        for (int i = 0; i < swapped.length; i++) {
            swapped[i] = value[i / width * width + width - 1 - i % width];
        }
        return swapped;
    }

    /// The same element with other items.
    Element withItems(List<DataSet> others) {
        return new Element(others);
    }

    /// The value in either byte order.
    byte[] bytes(boolean highByteFirst) {
        return bigEndian == highByteFirst ? value : swapped();
    }

    /// Each value as trimmed text; none for an empty element, a sequence, or bytes that are not text.
    List<String> texts(CharacterSet characters) {
        return switch (vr.kind()) {
            case TEXT -> split(CharacterSet.ASCII.decode(value));
            case CHARACTERS -> split(characters.decode(value));
            case PROSE ->
                Stream.of(trim(characters.decode(value)))
                        .filter(text -> !text.isEmpty())
                        .toList();
            case NUMBER -> Arrays.stream(numbers()).mapToObj(Element::plain).toList();
            case TAG -> tags();
            case BYTES -> vr == Vr.UN ? split(characters.decode(value)) : List.of();
            case ITEMS -> List.of();
        };
    }

    /// Every value as a number; none at all if one of them is not a finite number: half a position is no position.
    double[] numbers() {
        return switch (vr.kind()) {
            case NUMBER -> binary();
            case TEXT, BYTES -> decimal();
            default -> new double[0];
        };
    }

    private double[] binary() {
        int width = vr.width();
        ByteBuffer buffer = ByteBuffer.wrap(value).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        double[] numbers = new double[value.length / width];
        for (int i = 0; i < numbers.length; i++) {
            int at = i * width;
            numbers[i] = switch (vr) {
                case US -> buffer.getShort(at) & 0xFFFF;
                case SS -> buffer.getShort(at);
                case UL -> buffer.getInt(at) & 0xFFFFFFFFL;
                case SL -> buffer.getInt(at);
                case FL -> buffer.getFloat(at);
                case FD -> buffer.getDouble(at);
                default -> buffer.getLong(at);
            };
        }
        return allFinite(numbers);
    }

    private double[] decimal() {
        List<String> texts = texts(CharacterSet.ASCII);
        double[] numbers = new double[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = parse(texts.get(i)).orElse(Double.NaN);
        }
        return allFinite(numbers);
    }

    private static double[] allFinite(double[] numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite) ? numbers : new double[0];
    }

    /// A decimal or integer string (PS3.5 6.2, DS and IS): digits, sign, point and exponent, and nothing of what Java
    /// would read beyond them (`NaN`, `0x1p3`, `1f`).
    static OptionalDouble parse(String text) {
        if (text.isEmpty() || text.length() > 64) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return OptionalDouble.empty();
            }
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private List<String> tags() {
        ByteBuffer buffer = ByteBuffer.wrap(value).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        Stream.Builder<String> tags = Stream.builder();
        for (int at = 0; at + 4 <= value.length; at += 4) {
            tags.add(Tags.format((buffer.getShort(at) & 0xFFFF) << 16 | (buffer.getShort(at + 2) & 0xFFFF)));
        }
        return tags.build().toList();
    }

    private static List<String> split(String text) {
        if (trim(text).isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split("\\\\", -1)).map(Element::trim).toList();
    }

    /// Without the spaces and null bytes that pad values to an even length, on either side (PS3.5 6.2).
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
