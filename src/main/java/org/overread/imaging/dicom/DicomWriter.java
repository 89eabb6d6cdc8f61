package org.overread.imaging.dicom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Writes one image as a Part 10 file (PS3.10 section 7): tags and values are given in any order and written in the
/// standard's. Text is UTF-8 (`ISO_IR 192`) unless a character set is given. Sequences cannot be written.
///
/// ```java
/// DicomWriter.explicitLittleEndian()
///         .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
///         .decimals(Tags.IMAGE_POSITION_PATIENT, -120, -110, 42.5)
///         .pixels(512, 512, values)
///         .write(file);
/// ```
public final class DicomWriter {
    private final TransferSyntax syntax;
    private final Map<Integer, ElementBytes> elements = new TreeMap<>(Integer::compareUnsigned);

    private DicomWriter(TransferSyntax syntax) {
        this.syntax = syntax;
        text(Tags.SPECIFIC_CHARACTER_SET, "ISO_IR 192");
    }

    public static DicomWriter explicitLittleEndian() {
        return new DicomWriter(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    /// A file in another syntax; for an encapsulated one give the frames by [#frames].
    public static DicomWriter in(TransferSyntax syntax) {
        return new DicomWriter(syntax);
    }

    /// Text values, divided by backslashes in the file.
    ///
    /// @throws IllegalArgumentException for a tag that is not text or not in [Tags]
    public DicomWriter text(int tag, String... values) {
        Vr vr = Dictionary.of(tag);
        switch (vr.kind()) {
            case TEXT, CHARACTERS, PROSE ->
                put(tag, vr, String.join("\\", values).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException(Tags.format(tag) + " is not text but " + vr);
        }
        return this;
    }

    /// Whole numbers, as text or binary as the tag demands.
    public DicomWriter integers(int tag, int... values) {
        Vr vr = Dictionary.of(tag);
        if (vr == Vr.US) {
            ByteSink bytes = new ByteSink(syntax.isBigEndian());
            Arrays.stream(values).forEach(bytes::u16);
            put(tag, vr, bytes.toByteArray());
            return this;
        }
        return text(tag, IntStream.of(values).mapToObj(Integer::toString).toArray(String[]::new));
    }

    /// Decimal numbers in at most 16 characters each (PS3.5 6.2, DS).
    public DicomWriter decimals(int tag, double... values) {
        return text(tag, Arrays.stream(values).mapToObj(DecimalText::of).toArray(String[]::new));
    }

    /// An element of a representation of your choice, for private tags and for tests.
    public DicomWriter bytes(int tag, String vr, byte[] value) {
        put(tag, Vr.valueOf(vr), value);
        return this;
    }

    /// The pixels of one frame with 16 bits allocated, row by row, and the elements that describe them. Bits Stored,
    /// High Bit and Pixel Representation (16, 15, signed) may be set to something else after this.
    public DicomWriter pixels(int rows, int columns, short[] values) {
        if (values.length != Math.multiplyExact(rows, columns)) {
            throw new IllegalArgumentException("%d values are not %d x %d".formatted(values.length, rows, columns));
        }
        describe(rows, columns);
        ByteSink bytes = new ByteSink(syntax.isBigEndian(), values.length * 2);
        bytes.u16s(values);
        put(Tags.PIXEL_DATA, Vr.OW, bytes.toByteArray());
        return this;
    }

    /// Compressed frames, each a list of fragments (PS3.5 A.4), and the same description as [#pixels].
    public DicomWriter frames(int rows, int columns, List<List<byte[]>> frames, boolean offsetTable) {
        describe(rows, columns);
        integers(Tags.NUMBER_OF_FRAMES, frames.size());
        elements.put(Tags.PIXEL_DATA, ElementBytes.fragments(frames, offsetTable));
        return this;
    }

    public byte[] toByteArray() {
        return Part10Bytes.of(syntax, elements);
    }

    /// Writes the file, replacing one of that name.
    public void write(Path file) throws IOException {
        Files.write(file, toByteArray());
    }

    private void describe(int rows, int columns) {
        integers(Tags.SAMPLES_PER_PIXEL, 1);
        text(Tags.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2");
        integers(Tags.ROWS, rows);
        integers(Tags.COLUMNS, columns);
        integers(Tags.BITS_ALLOCATED, 16);
        integers(Tags.BITS_STORED, 16);
        integers(Tags.HIGH_BIT, 15);
        integers(Tags.PIXEL_REPRESENTATION, 1);
    }

    private void put(int tag, Vr vr, byte[] value) {
        elements.put(tag, ElementBytes.of(vr, value));
    }
}
