package org.overread.imaging.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A stored object on its way out as a Part 10 file (PS3.10 section 7): under another header, with its pixels as they
/// are stored. Everything that can be wrong with the file shows when this is made, not when it is written.
public final class Part10Stream {
    private final TransferSyntax syntax;
    private final byte[] head;
    private final byte[] body;
    private final StoredBytes pixels;
    private final byte[] tail;

    private Part10Stream(TransferSyntax syntax, byte[] head, byte[] body, StoredBytes pixels, byte[] tail) {
        this.syntax = syntax;
        this.head = head;
        this.body = body;
        this.pixels = pixels;
        this.tail = tail;
    }

    /// @param header what goes out in place of the stored header
    /// @param syntax the object's own, or explicit little endian for an object whose pixels are plain
    /// @throws Unreadable if the pixels are not there as announced
    public static Part10Stream of(StoredObject object, DataSet header, TransferSyntax syntax) {
        Encoding encoding = Encoding.of(syntax);
        boolean image = object.header().hasPixels();
        StoredBytes pixels = image ? object.allPixels() : new StoredBytes(object, List.of());
        ByteSink body = new ByteSink(encoding.bigEndian(), 4096);
        body.bytes(DataSetBytes.of(header, encoding));
        ByteSink tail = new ByteSink(encoding.bigEndian(), 8);
        if (image) {
            PixelElement element = object.pixels();
            int length = element.isFragmented() ? (int) PixelElement.UNDEFINED : (int) pixels.length();
            DataSetBytes.head(body, encoding, element.tag(), representation(element), length);
            if (element.isFragmented()) {
                tail.tag(ElementHead.SEQUENCE_END);
                tail.u32(0);
            } else if (pixels.length() % 2 == 1) {
                throw new Unreadable(Unreadable.Reason.BAD_PIXELS, "The pixel data have an odd length");
            }
        }
        return new Part10Stream(
                syntax, Part10Bytes.head(syntax, identity(header)), body.toByteArray(), pixels, tail.toByteArray());
    }

    /// Bytes that will be written; unknown where they are still to be deflated.
    public OptionalLong length() {
        return syntax.isDeflated()
                ? OptionalLong.empty()
                : OptionalLong.of(head.length + body.length + pixels.length() + tail.length);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(head);
        if (!syntax.isDeflated()) {
            writeDataSet(out);
            return;
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            var deflating = new DeflaterOutputStream(out, deflater, 16 * 1024);
            writeDataSet(deflating);
            deflating.finish();
            if (deflater.getBytesWritten() % 2 == 1) {
                out.write(0);
            }
        } finally {
            deflater.end();
        }
    }

    private void writeDataSet(OutputStream out) throws IOException {
        out.write(body);
        pixels.writeTo(out);
        out.write(tail);
    }

    /// Fragments are bytes (PS3.5 A.4); plain pixels stay what they are, or become words where the file does not say.
    private static Vr representation(PixelElement element) {
        return switch (element.vr()) {
            case OB, OD, OF, OW -> element.isFragmented() ? Vr.OB : element.vr();
            default -> element.isFragmented() ? Vr.OB : Vr.OW;
        };
    }

    static Map<Integer, ElementBytes> identity(DataSet header) {
        Map<Integer, ElementBytes> identity = new HashMap<>();
        for (int tag : new int[] {Tags.SOP_CLASS_UID, Tags.SOP_INSTANCE_UID}) {
            identity.put(tag, ElementBytes.of(Vr.UI, header.bytes(tag)));
        }
        return identity;
    }
}
