package org.overread.reports.sense;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Blood that spreads into the ventricles, however their list is written: "extending into the left lateral, third and
/// fourth ventricles".
final class Breaks {
    private static final int FARTHEST = 12;
    private static final Set<String> LIGHT = Set.of(
            "в",
            "во",
            "на",
            "крови",
            "кровь",
            "просвет",
            "полость",
            "полости",
            "левый",
            "левого",
            "левые",
            "правый",
            "правого",
            "правые",
            "боковой",
            "боковые",
            "бокового",
            "оба",
            "обе",
            "третий",
            "третьего",
            "четвертый",
            "четвертого",
            "iii",
            "iv",
            "и",
            "а",
            "также",
            "систему",
            "систем",
            "тело",
            "into",
            "to",
            "in",
            "of",
            "blood",
            "the",
            "both",
            "left",
            "right",
            "lateral",
            "third",
            "fourth",
            "rd",
            "th",
            "3rd",
            "4th",
            "and",
            "also",
            "ipsilateral",
            "through",
            "out",
            "adjacent",
            "body",
            "system");
    private static final List<String> INTO = List.of("в", "во", "на", "into", "to", "in");
    private static final List<String> STRONG = List.of("прорыв", "прорва", "rupture", "break", "разорва");
    private static final Set<TermKind> BLOOD = Set.of(TermKind.BLOOD, TermKind.FINDING, TermKind.DENSE);

    private final Passage passage;

    Breaks(Passage passage) {
        this.passage = passage;
    }

    /// The ventricles that a word of spreading leads to.
    Optional<FoundTerm> into(FoundTerm spreads) {
        boolean told =
                passage.has(TermKind.FINDING, finding -> finding.positions().contains(spreads.first()));
        if (told || isForeign(spreads)) {
            return Optional.empty();
        }
        return passage.terms(TermKind.NEAR)
                .filter(place ->
                        place.term().label().filter(Findings.CSF_BREAK::equals).isPresent())
                .filter(place -> place.first() > spreads.last() && place.first() - spreads.last() <= FARTHEST)
                .filter(place -> isLight(spreads.last() + 1, place.first()))
                .findFirst();
    }

    private boolean isLight(int from, int to) {
        boolean led = false;
        for (int i = from; i < to; i++) {
            boolean mark = !passage.tokens().get(i).isWord()
                    && !passage.tokens().get(i).isNumber();
            if (mark
                    ? !passage.tokens().get(i).is(',')
                            && !passage.tokens().get(i).is('/')
                    : passage.tokens().get(i).isWord()
                            && !LIGHT.contains(passage.tokens().get(i).text())) {
                return false;
            }
            led |= passage.isAny(i, INTO);
        }
        return led;
    }

    /// Whether what spreads is no blood: "the catheter extends into the frontal horn". "Rupture" is always of blood.
    boolean isForeign(FoundTerm spreads) {
        String word = passage.tokens().get(spreads.first()).text();
        if (STRONG.stream().anyMatch(word::startsWith)) {
            return false;
        }
        boolean blood = passage.terms().stream()
                .anyMatch(term -> BLOOD.contains(term.kind())
                        && !term.positions().contains(spreads.first())
                        && term.term()
                                .label()
                                .filter(label -> !Findings.KINDS_OF_BLOOD.contains(label))
                                .isEmpty());
        return !blood && passage.terms().stream().anyMatch(term -> term.first() < spreads.first() && isStranger(term));
    }

    private static boolean isStranger(FoundTerm term) {
        return switch (term.kind()) {
            case FOREIGN, OTHER, LOOKS_ALIKE, FINDING, WITHIN -> true;
            default -> false;
        };
    }
}
