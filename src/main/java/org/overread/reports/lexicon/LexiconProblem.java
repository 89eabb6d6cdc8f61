package org.overread.reports.lexicon;

/// What is wrong with one line of a lexicon.
///
/// @param line from 1; 0 when it concerns the file as a whole
/// @param detail the words of the file it is about; hostile text until shown as text
public record LexiconProblem(int line, Kind kind, String detail) {
    /// Explained on pages under `reports.problem.<code>`.
    public enum Kind {
        NO_VERSION,
        UNKNOWN_HEADING,
        LABEL_MISSING,
        UNKNOWN_LABEL,
        NO_HEADING,
        NO_EQUALS_SIGN,
        NO_TERM,
        EMPTY_TERM,
        BAD_WORD,
        TOO_MANY_GAPS,
        GAP_AT_END,
        TWICE,
        KIND_WITHOUT_TERMS,
        TOO_LONG;

        /// Lower-case words with hyphens, such as `unknown-label`.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "line " + line + ": " + kind.code() + ": " + detail;
    }
}
