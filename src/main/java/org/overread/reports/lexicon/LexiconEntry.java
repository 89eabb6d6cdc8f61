package org.overread.reports.lexicon;

import java.util.List;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// One line of the lexicon: the same thing in both languages. The first term on each side is the one that the glossary
/// shows.
///
/// @param line in the file, from 1
public record LexiconEntry(TermKind kind, Optional<LabelCode> label, int line, List<Term> russian, List<Term> english) {
    public LexiconEntry {
        russian = List.copyOf(russian);
        english = List.copyOf(english);
    }
}
