package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.reports.Rule;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Finds out which blood a sentence says to be in more than one place: by a word ("several foci", "3 участка"), by what
/// it lies in ("haemorrhage within both infarcts") or by a plural that cannot be a singular ("с кровоизлияниями").
///
/// "Bilateral" tells of two foci where foci are apart; blood in both Sylvian fissures is one haemorrhage.
final class SeveralFoci {
    private static final LabelCode COMBINED = new LabelCode("combined");
    private static final List<String> IN = List.of("в", "во", "in", "into", "within", "inside", "of");
    private static final List<String> WITH =
            List.of("с", "со", "также", "with", "both", "each", "оба", "все", "каждый");
    private static final List<String> PLURALS =
            List.of("ческие", "иями", "иях", "гематомами", "гематомах", "orrhages", "atomas", "bleeds");
    private static final List<String> COUNTED = List.of(
            "ontusions", "lesions", "metastases", "deposits", "mets", "foci", "tumours", "tumors", "nodules", "masses");
    private static final List<String> FOCI = List.of("очаги", "очагов", "очагами", "очагах", "участки", "участков");
    private static final Pattern COUNT = Pattern.compile("[2-9]");
    private static final List<String> LEFT = List.of("левой", "левом", "левого", "слева");
    private static final List<String> RIGHT = List.of("правой", "правом", "правого", "справа");
    private static final List<String> NOMINATIVES = List.of("гематомы", "излияния");
    private static final List<String> ADJECTIVES = List.of("ые", "кие", "шие", "нние");
    private static final int FARTHEST = 2;

    private final Passage passage;
    private final List<Finding> found;

    SeveralFoci(Passage passage, List<Finding> found) {
        this.passage = passage;
        this.found = found;
    }

    List<Finding> all() {
        List<Finding> several = new ArrayList<>();
        for (FoundTerm many : passage.terms(TermKind.SEVERAL).toList()) {
            counted(many)
                    .filter(SeveralFoci::isFocus)
                    .ifPresent(one -> several.add(multiple(
                            one,
                            Math.min(many.first(), one.first()),
                            Math.max(many.last(), one.last()),
                            many.term().written())));
        }
        found.stream()
                .filter(one -> isFocus(one) && isPlural(one))
                .forEach(one -> several.add(multiple(one, one.first(), one.last(), one.term())));
        return several;
    }

    private static Finding multiple(Finding one, int first, int last, String term) {
        return new Finding(
                Optional.of(Findings.MULTIPLE), first, last, one.anchor(), Rule.NAMED, one.nominative(), term);
    }

    private Optional<Finding> counted(FoundTerm many) {
        List<Finding> here = in(passage.segment(many.first()))
                .sorted(Comparator.comparingInt(one -> distance(many, one)))
                .toList();
        if (here.isEmpty()) {
            return carriedOn(many);
        }
        Finding nearest = here.getFirst();
        boolean holdsBlood =
                nearest.label().filter(COMBINED::equals).isPresent() && passage.isAny(many.first() - 1, IN);
        return holdsBlood
                ? here.stream()
                        .filter(one -> one.anchor() < many.first() && isFocus(one))
                        .findFirst()
                : Optional.of(nearest);
    }

    /// "Two nodes, 14 and 18 mm, with haemorrhagic content": the nearest segment behind that names something, if it
    /// begins as one that goes on does.
    private Optional<Finding> carriedOn(FoundTerm many) {
        int segment = passage.segment(many.first());
        for (int next = segment + 1; next <= Math.min(segment + FARTHEST, passage.lastSegment()); next++) {
            Optional<Finding> first = in(next).findFirst();
            if (first.isPresent()) {
                return passage.begins(next, WITH) ? first : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Stream<Finding> in(int segment) {
        return found.stream().filter(one -> passage.segment(one.anchor()) == segment);
    }

    private boolean isPlural(Finding one) {
        String head = passage.tokens().get(one.anchor()).text();
        boolean maybe = NOMINATIVES.stream().anyMatch(head::endsWith);
        return hasKind(one) && (PLURALS.stream().anyMatch(head::endsWith) || passage.endsWith(one.last(), COUNTED))
                || hasKind(one) && maybe && (passage.endsWith(one.anchor() - 1, ADJECTIVES) || isOnBothSides(one))
                || hasKind(one) && passage.isAny(one.anchor() - 1, FOCI) && !isOneArea(one.anchor() - 2)
                || maybe && isCount(one.anchor() - 1);
    }

    /// "Сливные очаги" make one area.
    private boolean isOneArea(int token) {
        return token >= 0 && passage.tokens().get(token).text().startsWith("слив");
    }

    /// "2 гематомы".
    private boolean isCount(int token) {
        return token >= 0
                && passage.tokens().get(token).isNumber()
                && COUNT.matcher(passage.tokens().get(token).text()).matches();
    }

    /// "Кровоизлияния в левой лобной и правой теменной долях".
    private boolean isOnBothSides(Finding one) {
        boolean left = false;
        boolean right = false;
        int segment = passage.segment(one.anchor());
        for (int i = one.anchor() + 1; i < passage.size() && passage.segment(i) == segment; i++) {
            left |= passage.isAny(i, LEFT);
            right |= passage.isAny(i, RIGHT);
        }
        return left && right;
    }

    /// A plural alone tells of foci only where the kind is told as well: "haemorrhages" may be those of another organ.
    private static boolean hasKind(Finding one) {
        return one.label().filter(label -> !label.equals(Findings.ICH)).isPresent();
    }

    private static boolean isFocus(Finding one) {
        return one.rule() != Rule.DENSE_AT_PLACE
                && !one.isSubstance()
                && one.label()
                        .filter(label -> !Findings.SPREADING.contains(label)
                                && !label.equals(COMBINED)
                                && !label.equals(Findings.MULTIPLE))
                        .isPresent();
    }

    /// What stands behind "several" is nearer than what stands before it.
    private int distance(FoundTerm many, Finding one) {
        return one.anchor() > many.last() ? one.anchor() - many.last() : passage.size() + many.first() - one.anchor();
    }
}
