package org.overread.imaging.dicom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.overread.imaging.dicom.Unreadable.Reason;

/// A Huffman table for differences (T.81 annex C and H.1.2.2): codes of up to 16 bits for the categories 0..16. Codes
/// of up to [#FAST] bits are found by one look.
final class HuffmanTable {
    private static final int FAST = 10;

    private final int destination;
    /// Category in the upper byte, length in the lower, by the next bits; 0 where no short code fits.
    private final short[] fast = new short[1 << FAST];
    /// By code length: the first code too large for it, left-justified to 16 bits.
    private final int[] limit = new int[17];
    /// By code length: what to add to a code to find its category.
    private final int[] base = new int[17];
    private final byte[] categories;

    private HuffmanTable(int destination, byte[] counts, byte[] categories) {
        this.destination = destination;
        this.categories = categories;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= 16; length++) {
            int count = counts[length - 1] & 0xFF;
            base[length] = index - code;
            if (code + count > 1 << length) {
                throw new Unreadable(Reason.BAD_PIXELS, "JPEG lossless: a Huffman table has too many codes");
            }
            if (length <= FAST) {
                fill(length, code, index, count);
            }
            code += count;
            index += count;
            limit[length] = code << (16 - length);
            code <<= 1;
        }
    }

    private void fill(int length, int code, int index, int count) {
        int span = 1 << (FAST - length);
        for (int i = 0; i < count; i++) {
            short entry = (short) (categories[index + i] << 8 | length);
            Arrays.fill(fast, (code + i) * span, (code + i + 1) * span, entry);
        }
    }

    /// The tables of one DHT segment (T.81 B.2.4.2); those for AC coefficients, which lossless scans do not use, are
    /// passed over.
    static List<HuffmanTable> read(byte[] stream, int from, int to) {
        List<HuffmanTable> tables = new ArrayList<>();
        int at = from;
        while (at + 17 <= to) {
            int head = stream[at] & 0xFF;
            byte[] counts = Arrays.copyOfRange(stream, at + 1, at + 17);
            int total = 0;
            for (byte count : counts) {
                total += count & 0xFF;
            }
            at += 17;
            if (total > 256 || at + total > to) {
                throw new Unreadable(Reason.BAD_PIXELS, "JPEG lossless: a Huffman table is cut short");
            }
            byte[] categories = Arrays.copyOfRange(stream, at, at + total);
            if (head >> 4 == 0) {
                tables.add(new HuffmanTable(head & 15, counts, checked(categories)));
            }
            at += total;
        }
        return tables;
    }

    private static byte[] checked(byte[] categories) {
        for (byte category : categories) {
            if (category < 0 || category > 16) {
                throw new Unreadable(
                        Reason.BAD_PIXELS, "JPEG lossless: %d is no difference category".formatted(category));
            }
        }
        return categories;
    }

    int destination() {
        return destination;
    }

    /// The next difference: its category by Huffman code, its value by as many further bits (T.81 F.2.2.1, H.2.2).
    int difference(BitSource bits) {
        int next = bits.peek16();
        int entry = fast[next >>> (16 - FAST)];
        int category;
        if (entry != 0) {
            bits.skip(entry & 0xFF);
            category = entry >> 8;
        } else {
            category = slow(bits, next);
        }
        if (category == 0) {
            return 0;
        }
        if (category == 16) {
            return 32768;
        }
        int value = bits.peek16() >>> (16 - category);
        bits.skip(category);
        return value < 1 << (category - 1) ? value - (1 << category) + 1 : value;
    }

    private int slow(BitSource bits, int next) {
        for (int length = FAST + 1; length <= 16; length++) {
            if (next < limit[length]) {
                bits.skip(length);
                return categories[(next >>> (16 - length)) + base[length]];
            }
        }
        throw new Unreadable(Reason.BAD_PIXELS, "JPEG lossless: no Huffman code fits");
    }
}
