package org.overread.reports.lexicon;

import java.util.List;

/// A term of the lexicon in a row of tokens.
///
/// @param positions of the tokens of its words, ascending; those in its gaps are left out
/// @param asWritten its first inflected word stands exactly as the lexicon writes it, that is, in the nominative
public record FoundTerm(Term term, List<Integer> positions, boolean asWritten) {
    public int first() {
        return positions.getFirst();
    }

    public int last() {
        return positions.getLast();
    }

    /// Whether the other's words are among this one's, and this one has more.
    boolean isLongerThan(FoundTerm other) {
        return positions.size() > other.positions.size() && positions.containsAll(other.positions);
    }

    public TermKind kind() {
        return term.kind();
    }
}
