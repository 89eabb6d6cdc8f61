package org.overread.reports.lexicon;

import java.util.List;

/// A term of the lexicon in a row of tokens.
///
/// @param positions of the tokens of its words, ascending; those in its gaps are left out
/// @param asWritten its first inflected word stands exactly as the lexicon writes it, that is, in the nominative
public record FoundTerm(Term term, List<Integer> positions, boolean asWritten) {
    public int first() {
        return positions.get(0);
    }

    public int last() {
        return positions.get(positions.size() - 1);
    }

    /// Whether the other's words are among this one's, and this one has more or says the same.
    boolean replaces(FoundTerm other) {
        if (!positions.containsAll(other.positions)) {
            return false;
        }
        boolean same = term.kind() == other.term.kind() && term.label().equals(other.term.label());
        return same || positions.size() > other.positions.size();
    }

    public TermKind kind() {
        return term.kind();
    }
}
