package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.Term;
import org.overread.reports.lexicon.TermKind;

/// Quotation marks that hold somebody else's words: "в первичном описании указано «САК»". What a conclusion itself, or
/// a word of seeing, puts in quotes is meant.
final class Quotes {
    private final Passage passage;
    private final List<Integer> marks = new ArrayList<>();

    Quotes(Passage passage) {
        this.passage = passage;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.tokens().get(i).is('"')) {
                marks.add(i);
            }
        }
    }

    /// @return the mark that opens the quotation which a finding stands in
    Optional<FoundTerm> around(Finding finding) {
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            int opened = marks.get(i);
            if (opened < finding.anchor() && finding.anchor() < marks.get(i + 1) && isCited(opened)) {
                Term term = new Term("\"", TermKind.ASKED, Optional.empty(), 0, List.of());
                return Optional.of(new FoundTerm(term, List.of(opened), false));
            }
        }
        return Optional.empty();
    }

    private boolean isCited(int opened) {
        return !passage.isFirstWord(opened)
                && !passage.has(
                        TermKind.HEADING_CONCLUSION,
                        heading -> heading.first() < opened && passage.isFirstWord(heading.first()))
                && !passage.has(TermKind.SEEN, seen -> seen.first() < opened);
    }
}
