package org.overread.imaging.dicom;

/// A data set written out again (PS3.5 section 7), sequences with their lengths.
final class DataSetBytes {
    private final Encoding encoding;

    private DataSetBytes(Encoding encoding) {
        this.encoding = encoding;
    }

    /// The elements of a data set without those of the file meta information.
    static byte[] of(DataSet elements, Encoding encoding) {
        return new DataSetBytes(encoding).write(elements);
    }

    private byte[] write(DataSet elements) {
        ByteSink sink = new ByteSink(encoding.bigEndian(), 2048);
        for (int tag : elements.tags()) {
            // Group lengths would no longer be right; they are retired (PS3.5 7.2).
            if (tag >>> 16 != 0x0002 && (tag & 0xFFFF) != 0) {
                elements.element(tag).ifPresent(element -> write(sink, tag, element));
            }
        }
        return sink.toByteArray();
    }

    private void write(ByteSink sink, int tag, Element element) {
        if (element.vr() == Vr.SQ) {
            ByteSink items = new ByteSink(encoding.bigEndian(), 1024);
            for (DataSet item : element.items()) {
                byte[] bytes = write(item);
                items.tag(ElementHead.ITEM);
                items.u32(bytes.length);
                items.bytes(bytes);
            }
            head(sink, tag, Vr.SQ, items.size());
            sink.bytes(items.toByteArray());
            return;
        }
        byte[] value = element.bytes(encoding.bigEndian());
        boolean odd = value.length % 2 == 1;
        // A value too long for its representation's length field is written as UN (PS3.5 6.2.2).
        Vr vr = value.length >= 0xFFFF && !element.vr().hasLongLength() ? Vr.UN : element.vr();
        head(sink, tag, vr, value.length + (odd ? 1 : 0));
        sink.bytes(value);
        if (odd) {
            sink.u8(element.vr().padding());
        }
    }

    private void head(ByteSink sink, int tag, Vr vr, int length) {
        head(sink, encoding, tag, vr, length);
    }

    /// Tag, representation and length (PS3.5 7.1.2, 7.1.3).
    static void head(ByteSink sink, Encoding encoding, int tag, Vr vr, int length) {
        sink.tag(tag);
        if (encoding.explicit()) {
            sink.u8(vr.name().charAt(0));
            sink.u8(vr.name().charAt(1));
            if (!vr.hasLongLength()) {
                sink.u16(length);
                return;
            }
            sink.u16(0);
        }
        sink.u32(length);
    }
}
