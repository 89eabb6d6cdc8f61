package org.overread.reports.sense;

import java.util.List;
import org.overread.reports.lexicon.FoundTerm;

/// Cues that speak of one phrase only: the one right behind them, or the last before them.
final class Neighbours {
    private static final List<String> ENGLISH_BETWEEN = List.of(
            "a",
            "an",
            "the",
            "his",
            "her",
            "prior",
            "previous",
            "old",
            "known",
            "recent",
            "large",
            "small",
            "massive",
            "left",
            "right",
            "spontaneous",
            "acute",
            "hypertensive",
            "aneurysmal");
    private static final List<String> BE = List.of("is", "are", "was", "were", "be", "been");
    private static final List<String> WITH = List.of("with", "с", "со");

    private final Passage passage;
    private final List<Finding> findings;
    private final Reach reach;

    Neighbours(Passage passage, List<Finding> findings, Reach reach) {
        this.passage = passage;
        this.findings = findings;
        this.reach = reach;
    }

    /// The finding right behind a cue, with an adjective between at most: "после массивного кровоизлияния". A subject
    /// is none: "после травмы гематома".
    List<Finding> next(FoundTerm cue) {
        int from = cue.last() + 1;
        return findings.stream()
                .filter(one -> passage.segment(one.anchor()) == passage.segment(cue.last()))
                .filter(one -> {
                    int start = one.first() > cue.last() ? one.first() : one.anchor();
                    boolean parted =
                            passage.endsWith(from, Genitives.ADJECTIVES) || passage.isAny(from, ENGLISH_BETWEEN);
                    return start == from || start == from + 1 && parted && !(reach.isRussian(cue) && one.nominative());
                })
                .toList();
    }

    /// Whether a word of doubt is said of what stands before it: "haemorrhage is suspected", "fracture suspected."
    boolean isPredicate(FoundTerm cue) {
        return !reach.isRussian(cue) && (passage.isAny(cue.first() - 1, BE) || passage.endsSegment(cue));
    }

    /// Findings that a word of doubt behind them speaks of: in "A with B suspected" the last.
    List<Finding> lastPhrase(FoundTerm cue) {
        List<Finding> named = reach.lastNamed(cue);
        int with = -1;
        for (int i = 0; i < cue.first(); i++) {
            with = passage.isAny(i, WITH) ? i : with;
        }
        int from = with;
        List<Finding> last = named.stream().filter(one -> one.anchor() > from).toList();
        return last.isEmpty() ? named : last;
    }
}
