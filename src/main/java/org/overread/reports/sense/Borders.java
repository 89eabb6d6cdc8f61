package org.overread.reports.sense;

import java.util.List;
import java.util.stream.IntStream;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Places that blood is not in, though they are named beside it: it lies beside them, squeezes them or has spread to
/// them.
final class Borders {
    /// Most words from a word such as "around" to the place that it governs.
    private static final int BESIDE = 4;

    private static final List<String> CONVEX = List.of("конвекс", "convexit");

    private final Passage passage;

    Borders(Passage passage) {
        this.passage = passage;
    }

    /// "Over the convexity of the left hemisphere" is outside the brain.
    boolean isConvexity(FoundTerm place) {
        return place.kind() == TermKind.WITHIN
                && IntStream.range(Math.max(0, place.first() - BESIDE), place.first())
                        .filter(i -> passage.segment(i) == segment(place))
                        .mapToObj(i -> passage.tokens().get(i).text())
                        .anyMatch(word -> CONVEX.stream().anyMatch(word::startsWith));
    }

    boolean isBeside(FoundTerm place) {
        return place.kind() == TermKind.WITHIN
                && passage.has(
                        TermKind.BESIDE,
                        word -> segment(word) == segment(place)
                                && place.first() - word.last() > 0
                                && place.first() - word.last() <= BESIDE);
    }

    /// "Haemorrhage with extension into the ventricles": where it has spread to is not where it is.
    boolean isSpreadTo(FoundTerm head, FoundTerm place) {
        return passage.has(TermKind.SPREADS, word -> head.last() < word.first() && word.last() < place.first());
    }

    boolean isSqueezed(FoundTerm place) {
        return passage.has(
                TermKind.SQUEEZED,
                word -> segment(word) == segment(place)
                        && !isBloodBetween(place, word)
                        && (word.last() < place.first()
                                ? place.first() - word.last() <= 5
                                : word.first() - place.last() <= 3));
    }

    /// "Cerebellar haematoma with effaced ventricle": the place is that of the blood.
    private boolean isBloodBetween(FoundTerm place, FoundTerm word) {
        return passage.has(TermKind.BLOOD, blood -> place.last() < blood.first() && blood.last() < word.first());
    }

    private int segment(FoundTerm term) {
        return passage.segment(term.first());
    }
}
