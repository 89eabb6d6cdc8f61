package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;
import org.overread.reports.Rule;
import org.overread.reports.SectionKind;
import org.overread.reports.SetAside;
import org.overread.reports.Statement;
import org.overread.reports.lexicon.TermKind;

/// Which statements the whole report leaves standing.
///
/// Density is a guess: it yields to a denial of blood, and counts within the brain only where the report calls it blood
/// elsewhere. The fissure, the falx and the tentorium belong to two compartments: a conclusion that names one of them
/// decides. What a description names without kind, place or size, and a conclusion passes over, was none.
final class Agreement {
    private static final LabelCode SUBDURAL = new LabelCode("subdural");
    private static final List<String> BETWEEN =
            List.of("щель", "fissure", "намет", "палатка", "tentori", "серп", "фалькс", "falx", "parafalcine");

    private final List<Passage> passages;
    private final List<Statement> statements;
    private final boolean deniesBlood;

    Agreement(List<Passage> passages, List<Statement> statements) {
        this.passages = passages;
        this.statements = statements;
        this.deniesBlood = statements.stream().anyMatch(one -> one.deniesBlood() && one.rule() != Rule.FRESH_DENIED);
    }

    /// Takes from the statements what does not stand, and adds it to what is set aside.
    List<Statement> standing(List<SetAside> setAside) {
        List<Statement> standing = new ArrayList<>(statements);
        standing.removeIf(this::isOnlyDense);
        List<Statement> fallen = new ArrayList<>();
        fallen.addAll(deniedDensity(standing));
        standing.removeAll(fallen);
        for (Statement one : standing) {
            if (isOfOther(one, standing) || isPassedOver(one, standing) || hasGone(one)) {
                fallen.add(one);
            }
        }
        standing.removeAll(fallen);
        fallen.forEach(one ->
                setAside.add(new SetAside(one.term(), Rule.PASSED_OVER, one.span(), one.sentence(), one.cues())));
        return standing;
    }

    /// A dense part of the brain, where the report does not call it blood or gives that blood a kind of its own.
    private boolean isOnlyDense(Statement one) {
        return isDense(one)
                && one.label().equals(Findings.INTRACEREBRAL)
                && (blood().noneMatch(other -> !isDense(other))
                        || blood().anyMatch(other ->
                                !isDense(other) && !other.label().equals(Findings.ICH)));
    }

    private List<Statement> deniedDensity(List<Statement> standing) {
        boolean certain = standing.stream().anyMatch(one -> isPositiveBlood(one) && !isDense(one));
        return certain || !deniesBlood
                ? List.of()
                : standing.stream()
                        .filter(one -> isPositiveBlood(one) && isDense(one))
                        .toList();
    }

    /// "Кровь по намету", where the conclusion names subarachnoid blood and nothing subdural; and the reverse.
    private boolean isOfOther(Statement one, List<Statement> standing) {
        LabelCode other = one.label().equals(SUBDURAL) ? Findings.SUBARACHNOID : SUBDURAL;
        boolean between = Set.of(SUBDURAL, Findings.SUBARACHNOID).contains(one.label())
                && one.section() == SectionKind.DESCRIPTION
                && one.state().isPositive()
                && (isDense(one) || one.rule() == Rule.BLOOD_AT_PLACE)
                && BETWEEN.stream().anyMatch(one.term()::startsWith);
        return between && concludes(other, standing) && !concludes(one.label(), standing);
    }

    /// "САК при поступлении. Сегодня кровь в бороздах рассосалась": what was seen earlier, and is then said to have
    /// gone.
    private boolean hasGone(Statement one) {
        return isPositiveBlood(one)
                && passages.get(one.sentence()).has(TermKind.EARLIER, term -> true)
                && Stream.of(TermKind.COMPARES, TermKind.RESIDUAL)
                        .noneMatch(kind -> passages.get(one.sentence()).has(kind, term -> true))
                && statements.stream()
                        .anyMatch(other -> other.rule() == Rule.RESOLVED
                                && other.sentence() > one.sentence()
                                && other.label().equals(one.label()));
    }

    private static boolean concludes(LabelCode label, List<Statement> standing) {
        return standing.stream()
                .anyMatch(one -> one.section() == SectionKind.CONCLUSION
                        && one.label().equals(label)
                        && one.state().isPositive());
    }

    private boolean isPassedOver(Statement one, List<Statement> standing) {
        boolean weak = isPositiveBlood(one)
                && one.section() == SectionKind.DESCRIPTION
                && one.label().equals(Findings.ICH)
                && one.rule() == Rule.NAMED
                && !isMeasured(one.sentence());
        return weak
                && concludes()
                && standing.stream()
                        .filter(Agreement::isPositiveBlood)
                        .allMatch(other ->
                                other.label().equals(Findings.ICH) && other.section() == SectionKind.DESCRIPTION)
                && standing.stream()
                        .noneMatch(other -> other.section() == SectionKind.CONCLUSION
                                && isBlood(other.label())
                                && other.state() == ReportState.UNCERTAIN);
    }

    /// Whether there is a conclusion, and it does not leave the findings to the description.
    private boolean concludes() {
        List<Passage> conclusion = passages.stream()
                .filter(passage -> passage.section() == SectionKind.CONCLUSION)
                .toList();
        return !conclusion.isEmpty()
                && conclusion.stream().noneMatch(passage -> passage.has(TermKind.POINTS_BACK, term -> true));
    }

    private boolean isMeasured(int sentence) {
        return !Figures.in(passages.get(sentence), sentence).isEmpty();
    }

    private Stream<Statement> blood() {
        return statements.stream().filter(Agreement::isPositiveBlood);
    }

    private static boolean isPositiveBlood(Statement one) {
        return isBlood(one.label()) && one.state().isPositive();
    }

    private static boolean isBlood(LabelCode label) {
        return Findings.ICH.equals(label) || Findings.KINDS_OF_BLOOD.contains(label);
    }

    private static boolean isDense(Statement one) {
        return one.rule() == Rule.DENSE_AT_PLACE;
    }
}
