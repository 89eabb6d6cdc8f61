package org.overread.reports.sense;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;
import org.overread.reports.text.Token;

/// Whether one sentence, by its words alone, tells the patient's story or describes an image.
final class Story {
    private static final List<String> AT = List.of(
            "в", "во", "над", "под", "по", "на", "вдоль", "слева", "справа", "in", "within", "along", "over", "under");
    private static final Set<TermKind> NAMES = EnumSet.of(TermKind.BLOOD, TermKind.FINDING);
    private static final Set<TermKind> PLACES = EnumSet.of(
            TermKind.PLACE,
            TermKind.NEAR,
            TermKind.WITHIN,
            TermKind.OUTSIDE,
            TermKind.SKULL_BONE,
            TermKind.EXTRA_AXIAL);
    private static final Set<TermKind> BEFORE =
            EnumSet.of(TermKind.STORY, TermKind.ELSEWHERE, TermKind.HEADING_INDICATION);
    private static final Set<TermKind> PAST =
            EnumSet.of(TermKind.PAST_BEFORE, TermKind.PAST_AFTER, TermKind.PAST, TermKind.ASKED);
    private static final Set<TermKind> LOOKING_BACK =
            EnumSet.of(TermKind.PAST_BEFORE, TermKind.PAST_AFTER, TermKind.PAST, TermKind.ELSEWHERE, TermKind.EARLIER);
    private static final Set<TermKind> LEFT = EnumSet.of(TermKind.COMPARES, TermKind.RESIDUAL, TermKind.SEEN);
    private static final Set<TermKind> OF_AN_IMAGE = EnumSet.of(TermKind.DENSE, TermKind.SQUEEZED);
    private static final Set<TermKind> OF_A_FINDING =
            EnumSet.of(TermKind.COMPARES, TermKind.RESIDUAL, TermKind.SEEN, TermKind.UNCERTAIN);
    private static final Set<TermKind> DENIALS = EnumSet.of(
            TermKind.DENIES,
            TermKind.DENIES_BEFORE,
            TermKind.DENIES_AFTER,
            TermKind.DENIES_NEXT,
            TermKind.PLAIN_NOT,
            TermKind.RESOLVED);

    private final List<Token> tokens;
    private final List<FoundTerm> terms;
    private final Set<TermKind> kinds = EnumSet.noneOf(TermKind.class);

    Story(List<Token> tokens, List<FoundTerm> terms) {
        this.tokens = tokens;
        this.terms = terms;
        terms.forEach(term -> kinds.add(term.kind()));
    }

    /// Whether it names anything that a label may rest on; an English name of a compartment may stand for its
    /// haematoma.
    boolean namesFinding() {
        return hasAny(NAMES) || kinds.contains(TermKind.PLACE);
    }

    /// Whether it tells of what was before this image, so that what it names is not of this image.
    boolean tellsOfBefore() {
        return hasAny(BEFORE) || isTimed() && kinds.contains(TermKind.SINCE);
    }

    /// Whether it has any sign of a story.
    boolean hasSign() {
        return tellsOfBefore() || kinds.contains(TermKind.PATIENT) || hasAny(PAST) || isTimed();
    }

    /// Whether it describes an image: in words of seeing, of density, of squeezing; a finding with a size, compared,
    /// or still there; and, where no story is told, a finding denied or one whose place stands first.
    /// What others say ("по выписке") is none of this image, whatever its words, unless it is compared with it.
    boolean describes() {
        boolean finding = namesFinding();
        if (kinds.contains(TermKind.ELSEWHERE)) {
            return finding && kinds.contains(TermKind.COMPARES);
        }
        if (seesImage() || finding && (isMeasured() || hasAny(OF_A_FINDING))) {
            return true;
        }
        return finding && !tellsOfBefore() && (hasAny(DENIALS) || beginsWithPlace());
    }

    /// Whether words alone that no title has show that it describes an image. Beside a finding a part of the brain only
    /// tells where it is: "с диагнозом: гематома с прорывом в желудочки".
    boolean seesImage() {
        boolean finding = namesFinding();
        return hasAny(OF_AN_IMAGE)
                || terms.stream()
                        .filter(term -> term.kind() == TermKind.DESCRIBES)
                        .filter(term -> !Units.isOne(tokens.get(term.first())))
                        .anyMatch(term -> !finding || !isPlace(term.first()));
    }

    private boolean isPlace(int token) {
        return terms.stream()
                .anyMatch(term -> term.positions().contains(token)
                        && (PLACES.contains(term.kind()) || NAMES.contains(term.kind())));
    }

    /// Whether it speaks of what was seen before, and not of what is left of it.
    boolean looksBack() {
        return hasAny(LOOKING_BACK) && !hasAny(LEFT);
    }

    private boolean isMeasured() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).isNumber() && Units.isOne(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimed() {
        return terms.stream()
                .anyMatch(term -> term.kind() == TermKind.TIME && isBesideNumber(term.first() - 1, term.last() + 1));
    }

    /// "28 сут", "5-е сутки", "day 3".
    private boolean isBesideNumber(int before, int behind) {
        return isNumber(before)
                || before > 0 && tokens.get(before).isWord() && (isNumber(before - 1) || isNumber(before - 2))
                || isNumber(behind);
    }

    private boolean isNumber(int token) {
        return token >= 0 && token < tokens.size() && tokens.get(token).isNumber();
    }

    private boolean beginsWithPlace() {
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isWord()) {
            first++;
        }
        if (first == tokens.size() || !AT.contains(tokens.get(first).text())) {
            return false;
        }
        int named = terms.stream()
                .filter(term -> NAMES.contains(term.kind()))
                .mapToInt(FoundTerm::first)
                .min()
                .orElse(tokens.size());
        return terms.stream().anyMatch(term -> PLACES.contains(term.kind()) && term.first() < named);
    }

    private boolean hasAny(Set<TermKind> some) {
        return !Collections.disjoint(kinds, some);
    }
}
