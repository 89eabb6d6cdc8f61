package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;

/// A table from stored values to something else (PS3.3 C.11.1.1 and C.7.6.3.1.5): values below its first entry get the
/// first, values beyond its last the last.
///
/// @param first the stored value of the first entry
/// @param bits of an entry: 8 to 16
/// @param entries unsigned numbers, at least one
@SuppressWarnings("ArrayRecordComponent")
record LookUpTable(int first, int bits, short[] entries) {
    /// The table that a descriptor and its data describe.
    ///
    /// @param signed whether stored values are signed, and with them the first one
    /// @throws Unreadable BAD_PIXELS if there is no such table or it contradicts itself
    static LookUpTable of(DataSet set, int descriptorTag, int dataTag, boolean signed) {
        short[] descriptor = set.words(descriptorTag);
        short[] words = set.words(dataTag);
        if (descriptor.length != 3 || words.length == 0) {
            throw new Unreadable(Reason.BAD_PIXELS, "The table %s is missing".formatted(Tags.format(dataTag)));
        }
        int count = descriptor[0] == 0 ? 1 << 16 : descriptor[0] & 0xFFFF;
        int bits = descriptor[2];
        // Entries of 8 bits are packed two in a word by some writers, and have a word each from others.
        short[] entries = bits == 8 && words.length < count ? unpacked(words) : words;
        if (entries.length < count || bits < 8 || bits > 16) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "The table %s has %d of %d entries of %d bits"
                            .formatted(Tags.format(dataTag), entries.length, count, bits));
        }
        return new LookUpTable(
                signed ? descriptor[1] : descriptor[1] & 0xFFFF, bits, java.util.Arrays.copyOf(entries, count));
    }

    private static short[] unpacked(short[] words) {
        short[] entries = new short[words.length * 2];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (short) (words[i / 2] >> 8 * (i % 2) & 0xFF);
        }
        return entries;
    }

    /// The entry of a stored value.
    int at(int stored) {
        return entries[Math.clamp((long) stored - first, 0, entries.length - 1)] & 0xFFFF;
    }

    /// The entry of a stored value as a shade of 8 bits.
    byte shade(int stored) {
        return (byte) (at(stored) >> (bits - 8));
    }
}
