package org.overread.imaging.dicom.codec.jpeg;

import java.util.Arrays;
import java.util.Map;
import org.overread.imaging.dicom.codec.CorruptStream;

/// A Huffman table (T.81 annex C): codes of up to 16 bits for numbers of 8. Codes of up to [#FAST] bits are found by
/// one look.
final class HuffmanTable {
    /// A table without codes.
    static final HuffmanTable NONE = new HuffmanTable(new byte[16], new byte[0]);

    private static final int FAST = 10;
    private static final int LARGEST_CATEGORY = 16;

    /// Number in the upper byte, length in the lower, by the next bits; 0 where no short code fits.
    private final short[] fast = new short[1 << FAST];
    /// By code length: the first code too large for it, left-justified to 16 bits.
    private final int[] limit = new int[17];
    /// By code length: what to add to a code to find its number.
    private final int[] base = new int[17];
    private final byte[] numbers;

    private HuffmanTable(byte[] counts, byte[] numbers) {
        this.numbers = numbers;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= 16; length++) {
            int count = counts[length - 1] & 0xFF;
            base[length] = index - code;
            if (code + count > 1 << length) {
                throw new CorruptStream("JPEG: a Huffman table has too many codes");
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
            short entry = (short) (numbers[index + i] << 8 | length);
            Arrays.fill(fast, (code + i) * span, (code + i + 1) * span, entry);
        }
    }

    /// The tables of one DHT segment (T.81 B.2.4.2), by class and destination as they are written there.
    static void read(byte[] stream, int from, int to, Map<Integer, HuffmanTable> tables) {
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
                throw new CorruptStream("JPEG: a Huffman table is cut short");
            }
            byte[] numbers = Arrays.copyOfRange(stream, at, at + total);
            if (head >> 4 == 0) {
                checkCategories(numbers);
            }
            tables.put(head, new HuffmanTable(counts, numbers));
            at += total;
        }
    }

    private static void checkCategories(byte[] categories) {
        for (byte category : categories) {
            if (category < 0 || category > LARGEST_CATEGORY) {
                throw new CorruptStream("JPEG: %d is no difference category".formatted(category));
            }
        }
    }

    /// The next number (F.2.2.3).
    int next(BitSource bits) {
        int next = bits.peek() >>> 16;
        int entry = fast[next >>> (16 - FAST)];
        if (entry != 0) {
            bits.skip(entry & 0xFF);
            return entry >> 8 & 0xFF;
        }
        return slow(bits, next);
    }

    private int slow(BitSource bits, int next) {
        for (int length = FAST + 1; length <= 16; length++) {
            if (next < limit[length]) {
                bits.skip(length);
                return numbers[(next >>> (16 - length)) + base[length]] & 0xFF;
            }
        }
        throw new CorruptStream("JPEG: no Huffman code fits");
    }

    /// The next difference: its category by Huffman code, its value by as many further bits (F.2.2.1, H.2.2).
    int difference(BitSource bits) {
        int next = bits.peek();
        int entry = fast[next >>> (32 - FAST)];
        if (entry == 0) {
            int category = slow(bits, next >>> 16);
            return category == LARGEST_CATEGORY ? 1 << 15 : signed(bits.read(category), category);
        }
        int category = entry >> 8;
        int length = entry & 0xFF;
        if (category == LARGEST_CATEGORY) {
            bits.skip(length);
            return 1 << 15;
        }
        // The code has at most 10 bits and the value at most 15: both are within what was peeked.
        int value = next << length >>> 1 >>> (31 - category);
        bits.skip(length + category);
        return signed(value, category);
    }

    /// A number whose first bit tells its sign (F.2.2.1, EXTEND).
    static int signed(int value, int category) {
        return value < 1 << category >> 1 ? value - (1 << category) + 1 : value;
    }
}
