package org.overread.reports.text;

/// A word, number or mark of a text.
///
/// @param text as it is compared: lower case, ё as е, invisible marks left out
/// @param start where it begins in the text as it was given, in UTF-16 units
/// @param end behind its last unit
public record Token(Kind kind, String text, int start, int end) {
    /// What a token is made of.
    public enum Kind {
        WORD,
        NUMBER,
        /// One character of punctuation; its text is that character.
        MARK,
        /// An end of a line; its text is a line feed.
        LINE_END
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    public boolean isLineEnd() {
        return kind == Kind.LINE_END;
    }
}
