package org.overread.imaging.dicom;

import java.util.Arrays;
import java.util.List;

/// A value ready to be written behind its head (PS3.5 7.1.2).
final class ElementBytes {
    private final Vr vr;
    private final byte[] value;
    private final boolean fragmented;

    private ElementBytes(Vr vr, byte[] value, boolean fragmented) {
        this.vr = vr;
        this.value = value;
        this.fragmented = fragmented;
    }

    /// A value, padded to an even length.
    static ElementBytes of(Vr vr, byte[] value) {
        return new ElementBytes(vr, even(value, vr.padding()), false);
    }

    /// Frames as items, behind a basic offset table that may be empty (PS3.5 A.4).
    static ElementBytes fragments(List<List<byte[]>> frames, boolean offsetTable) {
        ByteSink table = new ByteSink(false);
        ByteSink items = new ByteSink(false);
        for (List<byte[]> frame : frames) {
            table.u32(items.size());
            frame.forEach(fragment -> item(items, even(fragment, (byte) 0)));
        }
        ByteSink all = new ByteSink(false, items.size() + table.size() + 16);
        item(all, offsetTable ? table.toByteArray() : new byte[0]);
        all.bytes(items.toByteArray());
        all.tag(ElementHead.SEQUENCE_END);
        all.u32(0);
        return new ElementBytes(Vr.OB, all.toByteArray(), true);
    }

    void write(ByteSink sink, int tag, boolean explicit) {
        sink.tag(tag);
        int length = fragmented ? (int) PixelElement.UNDEFINED : value.length;
        if (!explicit) {
            sink.u32(length);
        } else if (vr.hasLongLength()) {
            name(sink);
            sink.u16(0);
            sink.u32(length);
        } else if (length > 0xFFFF) {
            throw new IllegalArgumentException(Tags.format(tag) + " is longer than its length field can say");
        } else {
            name(sink);
            sink.u16(length);
        }
        sink.bytes(value);
    }

    private void name(ByteSink sink) {
        sink.u8(vr.name().charAt(0));
        sink.u8(vr.name().charAt(1));
    }

    private static void item(ByteSink sink, byte[] value) {
        sink.tag(ElementHead.ITEM);
        sink.u32(value.length);
        sink.bytes(value);
    }

    private static byte[] even(byte[] value, byte padding) {
        if (value.length % 2 == 0) {
            return value;
        }
        byte[] even = Arrays.copyOf(value, value.length + 1);
        even[value.length] = padding;
        return even;
    }
}
