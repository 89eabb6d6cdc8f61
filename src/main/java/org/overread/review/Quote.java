package org.overread.review;

import org.overread.labels.LabelCode;

/// A sentence of the report that a reader gave as evidence for a label.
///
/// @param textSha256 hash of the whole text that the sentence stands in, lower-case hex
/// @param language of that text, `ru` or `en`
/// @param start in UTF-16 units of the text
/// @param end the first unit behind the sentence
/// @param body the sentence; hostile text until shown as text
public record Quote(LabelCode label, String textSha256, String language, int start, int end, String body) {
    /// Characters of a sentence that are kept.
    public static final int LONGEST = 2_000;

    public Quote {
        if (start < 0 || end <= start || body.isBlank() || body.length() > LONGEST) {
            throw new IllegalArgumentException("Not a sentence: " + start + " to " + end);
        }
    }

    /// Whether both are the same place for the same label.
    boolean isSameAs(Quote other) {
        return label.equals(other.label)
                && textSha256.equals(other.textSha256)
                && language.equals(other.language)
                && start == other.start;
    }
}
