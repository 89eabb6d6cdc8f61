package org.overread.imaging.dicom;

import java.util.Locale;

/// One data element in words, for whoever wants to see all that a file says. What the file says is text of strangers:
/// it is to be shown as text and as nothing else.
///
/// @param depth how many sequences it is in
/// @param tag as the standard prints it, `(0010,0010)`
/// @param name keyword of PS3.6; of a private element its creator in brackets; may be empty
/// @param vr two letters; empty for an item
/// @param length bytes of the value as the file has it; for a sequence its number of items, for an item of its elements
/// @param shown what the value is
/// @param value as text, at most [#LONGEST] characters; of bytes the first ones in hexadecimal, where they are few
public record ElementRow(int depth, String tag, String name, String vr, long length, Shown shown, String value) {
    static final int LONGEST = 1000;

    /// What stands in the column of values.
    public enum Shown {
        TEXT,
        /// Bytes that are no text, or too many to be kept.
        BYTES,
        SEQUENCE,
        ITEM
    }

    /// Whether every word is somewhere in it, in any case; a tag may be written with or without its punctuation.
    boolean mentions(String[] words) {
        String all = String.join("\n", tag, tag.replaceAll("[(),]", ""), name, vr, value)
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
