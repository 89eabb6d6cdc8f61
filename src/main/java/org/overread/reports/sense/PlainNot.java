package org.overread.reports.sense;

import java.util.List;
import org.overread.reports.lexicon.FoundTerm;

/// A "не" or "not" whose word the lexicon does not list. Words of denial are an open class, so grammar tells.
///
/// In Russian it denies the finding that stands right behind it ("а не кровью", "не осложнённая кровоизлиянием"); or,
/// with an impersonal word ("не установлено", "не находится"), a finding that does not stand in the nominative: what is
/// not there stands in the genitive, while the subject of "гематома не сдавливает" does not. In English it denies what
/// is behind it or, as part of a passive ("is not reproduced"), what is before it.
final class PlainNot {
    /// The finding begins right behind the word, or one word later when it does not stand in the nominative; an
    /// adjective before it may belong to another noun, so the instrumental tells by its ending.
    private static final int NEXT = 1;

    private static final List<String> IMPERSONAL =
            List.of("но", "то", "ны", "ты", "ется", "ются", "ится", "ятся", "лось");
    private static final List<String> INSTRUMENTAL = List.of("ем", "ом", "ой", "ью", "ами", "ями");
    private static final List<String> PASSIVE = List.of("ed", "een", "own", "ible");

    private final Passage passage;
    private final FoundTerm term;

    PlainNot(Passage passage, FoundTerm term) {
        this.passage = passage;
        this.term = term;
    }

    boolean isRussian() {
        return text(term.first()).charAt(0) >= 'а';
    }

    boolean isBesides(Finding finding) {
        int words = finding.first() - term.last();
        return words > 0
                && words <= (finding.nominative() && !isInstrumental(finding) ? NEXT : NEXT + 1)
                && passage.segment(finding.first()) == passage.segment(term.last());
    }

    /// Whether grammar lets it deny a finding that is not right behind it.
    boolean mayDeny(Finding finding) {
        int next = term.last() + 1;
        if (next >= passage.size() || !passage.tokens().get(next).isWord()) {
            return false;
        }
        return isRussian()
                ? !finding.nominative() && IMPERSONAL.stream().anyMatch(text(next)::endsWith)
                : PASSIVE.stream().anyMatch(text(next)::endsWith);
    }

    private boolean isInstrumental(Finding finding) {
        return INSTRUMENTAL.stream().anyMatch(text(finding.last())::endsWith);
    }

    private String text(int token) {
        return passage.tokens().get(token).text();
    }
}
