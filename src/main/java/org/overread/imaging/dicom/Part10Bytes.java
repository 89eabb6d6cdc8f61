package org.overread.imaging.dicom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/// The bytes of a Part 10 file (PS3.10 7.1): empty preamble, prefix, file meta information, data set.
final class Part10Bytes {
    /// A UID derived from a UUID (PS3.5 B.2) that says which program wrote a file.
    private static final String IMPLEMENTATION = "2.25.54689332812101248032070287215940053701";

    private Part10Bytes() {}

    static byte[] of(TransferSyntax syntax, Map<Integer, ElementBytes> elements) {
        ByteSink file = new ByteSink(false, 4096);
        file.bytes(head(syntax, elements));
        byte[] body = body(syntax, elements);
        file.bytes(syntax.isDeflated() ? deflate(body) : body);
        return file.toByteArray();
    }

    /// All that stands before the data set: preamble, prefix, file meta information.
    static byte[] head(TransferSyntax syntax, Map<Integer, ElementBytes> elements) {
        ByteSink head = new ByteSink(false, 512);
        head.bytes(new byte[128]);
        head.bytes(ascii("DICM"));
        writeMeta(head, syntax, elements);
        return head.toByteArray();
    }

    private static byte[] body(TransferSyntax syntax, Map<Integer, ElementBytes> elements) {
        ByteSink body = new ByteSink(syntax.isBigEndian(), 1 << 16);
        elements.forEach((tag, element) -> {
            if (tag >>> 16 != 0x0002) {
                element.write(body, tag, syntax.isExplicit());
            }
        });
        return body.toByteArray();
    }

    private static void writeMeta(ByteSink file, TransferSyntax syntax, Map<Integer, ElementBytes> elements) {
        Map<Integer, ElementBytes> meta = new TreeMap<>();
        meta.put(0x00020001, ElementBytes.of(Vr.OB, new byte[] {0, 1}));
        copy(elements, Tags.SOP_CLASS_UID, meta, Tags.MEDIA_STORAGE_SOP_CLASS_UID);
        copy(elements, Tags.SOP_INSTANCE_UID, meta, Tags.MEDIA_STORAGE_SOP_INSTANCE_UID);
        meta.put(Tags.TRANSFER_SYNTAX_UID, ElementBytes.of(Vr.UI, ascii(syntax.uid())));
        meta.put(Tags.IMPLEMENTATION_CLASS_UID, ElementBytes.of(Vr.UI, ascii(IMPLEMENTATION)));
        meta.put(Tags.IMPLEMENTATION_VERSION_NAME, ElementBytes.of(Vr.SH, ascii("OVERREAD")));
        elements.forEach((tag, element) -> {
            if (tag >>> 16 == 0x0002) {
                meta.put(tag, element);
            }
        });
        ByteSink group = new ByteSink(false, 512);
        meta.forEach((tag, element) -> element.write(group, tag, true));
        ByteSink length = new ByteSink(false);
        length.u32(group.size());
        ElementBytes.of(Vr.UL, length.toByteArray()).write(file, 0x00020000, true);
        file.bytes(group.toByteArray());
    }

    private static void copy(Map<Integer, ElementBytes> from, int tag, Map<Integer, ElementBytes> to, int as) {
        ElementBytes element = from.get(tag);
        if (element != null) {
            to.put(as, element);
        }
    }

    private static byte[] deflate(byte[] body) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(body);
            deflater.finish();
            ByteSink deflated = new ByteSink(false, body.length / 2 + 64);
            byte[] piece = new byte[1 << 16];
            while (!deflater.finished()) {
                deflated.bytes(Arrays.copyOf(piece, deflater.deflate(piece)));
            }
            if (deflated.size() % 2 == 1) {
                deflated.u8(0);
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
