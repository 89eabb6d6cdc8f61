package org.overread.imaging.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;

/// A stored object on its way out in explicit little endian, its frames decoded one after the other.
public final class PlainObject {
    private final byte[] head;
    private final IntFunction<PlainCells> cells;
    private final int frames;
    private final byte[] first;

    private PlainObject(byte[] head, int frames, byte[] first, IntFunction<PlainCells> cells) {
        this.head = head;
        this.frames = frames;
        this.first = first;
        this.cells = cells;
    }

    /// Decodes the first frame, so that what cannot be decoded shows before anything is sent.
    ///
    /// @param header what goes out in place of the stored header
    /// @param cells decodes a frame, counted from 0, into [PlainCells]
    /// @throws Unreadable if the first frame cannot be decoded
    public static PlainObject of(StoredObject object, DataSetDraft header, IntFunction<PlainCells> cells) {
        DicomHeader stored = object.header();
        int frames = object.frames();
        PlainCells decoded = cells.apply(0);
        byte[] first = decoded.bytes();
        long length = (long) first.length * frames;
        if (length > Integer.MAX_VALUE) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE, "The decoded pixels have %d bytes".formatted(length));
        }
        stored.integer(Tags.BITS_STORED).ifPresent(bits -> header.integers(Tags.HIGH_BIT, bits - 1));
        decoded.photometric()
                .ifPresent(meaning ->
                        header.text(Tags.PHOTOMETRIC_INTERPRETATION, meaning).integers(Tags.PLANAR_CONFIGURATION, 0));
        // They tell where compressed frames begin (PS3.5 A.4).
        DataSet outgoing = header.without(Tags.EXTENDED_OFFSET_TABLE)
                .without(Tags.EXTENDED_OFFSET_TABLE_LENGTHS)
                .toDataSet();
        ByteSink head = new ByteSink(false, 4096);
        head.bytes(Part10Bytes.head(TransferSyntax.EXPLICIT_LITTLE_ENDIAN, Part10Stream.identity(outgoing)));
        head.bytes(DataSetBytes.of(outgoing, Encoding.EXPLICIT_LITTLE_ENDIAN));
        boolean narrow = stored.integer(Tags.BITS_ALLOCATED).orElse(16) <= 8;
        DataSetBytes.head(head, Encoding.EXPLICIT_LITTLE_ENDIAN, Tags.PIXEL_DATA, narrow ? Vr.OB : Vr.OW, (int)
                (length + length % 2));
        return new PlainObject(head.toByteArray(), frames, first, cells);
    }

    public long length() {
        long pixels = (long) first.length * frames;
        return head.length + pixels + pixels % 2;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(head);
        out.write(first);
        for (int frame = 1; frame < frames; frame++) {
            byte[] next = cells.apply(frame).bytes();
            if (next.length != first.length) {
                throw new IOException("Frames of different sizes");
            }
            out.write(next);
        }
        if (length() - head.length > (long) first.length * frames) {
            out.write(0);
        }
    }
}
