package org.overread.imaging.dicom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes of a data set put together by hand, with lengths that need not be true.
final class RawDataSet {
    static final long UNDEFINED = 0xFFFFFFFFL;

    private final ByteSink sink = new ByteSink(false);

    /// A file of explicit little endian with preamble and meta information.
    static RawDataSet part10() {
        return part10(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    static RawDataSet part10(TransferSyntax syntax) {
        RawDataSet raw = new RawDataSet();
        raw.sink.bytes(new byte[128]);
        raw.sink.bytes("DICM".getBytes(StandardCharsets.US_ASCII));
        String uid = syntax.uid().length() % 2 == 0 ? syntax.uid() : syntax.uid() + "\0";
        return raw.text(Tags.TRANSFER_SYNTAX_UID, "UI", uid);
    }

    static RawDataSet bare() {
        return new RawDataSet();
    }

    /// An element with a 16-bit length, as long as it is.
    RawDataSet text(int tag, String vr, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        return bytes(tag, vr, bytes.length, bytes);
    }

    RawDataSet bytes(int tag, String vr, int length, byte... value) {
        sink.tag(tag);
        sink.bytes(vr.getBytes(StandardCharsets.US_ASCII));
        sink.u16(length);
        sink.bytes(value);
        return this;
    }

    /// The head of an element with a 32-bit length.
    RawDataSet head(int tag, String vr, long length) {
        sink.tag(tag);
        sink.bytes(vr.getBytes(StandardCharsets.US_ASCII));
        sink.u16(0);
        sink.u32((int) length);
        return this;
    }

    /// An element without a representation: implicit ones, items and delimiters.
    RawDataSet implicit(int tag, long length, byte... value) {
        sink.tag(tag);
        sink.u32((int) length);
        sink.bytes(value);
        return this;
    }

    /// Bytes of a value whose head is written already.
    RawDataSet plain(byte... value) {
        sink.bytes(value);
        return this;
    }

    byte[] toByteArray() {
        return sink.toByteArray();
    }

    Path write(Path folder) {
        try {
            return Files.write(folder.resolve("raw.dcm"), toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
