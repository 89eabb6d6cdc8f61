package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
/// decides. What a description names without kind, place or size, and a conclusion passes over, was none; nor is what
/// was seen earlier, and is then said to have gone.
///
/// All that it asks of the report is gathered once, so that a long report costs one look at each statement.
final class Agreement {
    private static final LabelCode SUBDURAL = new LabelCode("subdural");
    private static final List<String> BETWEEN =
            List.of("щель", "fissure", "намет", "палатка", "tentori", "серп", "фалькс", "falx", "parafalcine");

    private final List<Passage> passages;
    private final List<Statement> statements;
    private final Set<LabelCode> concluded = new HashSet<>();
    private final Map<LabelCode, Integer> lastGone = new HashMap<>();
    private boolean deniesBlood;
    private boolean doubts;
    private boolean names;
    private boolean namesKind;
    private boolean namesFirmly;

    Agreement(List<Passage> passages, List<Statement> statements) {
        this.passages = passages;
        this.statements = statements;
        statements.forEach(this::gather);
    }

    private void gather(Statement one) {
        boolean concludes = one.section() == SectionKind.CONCLUSION;
        boolean positive = isPositiveBlood(one);
        deniesBlood |= one.deniesBloodOfAnyAge();
        doubts |= concludes && Findings.isBlood(one.label()) && one.state() == ReportState.UNCERTAIN;
        names |= positive && !isDense(one);
        namesKind |= positive && !isDense(one) && !one.label().equals(Findings.ICH);
        namesFirmly |=
                positive && !isDenseBrain(one) && (concludes || !one.label().equals(Findings.ICH));
        if (concludes && one.state().isPositive()) {
            concluded.add(one.label());
        }
        if (one.rule() == Rule.RESOLVED) {
            lastGone.merge(one.label(), one.sentence(), Math::max);
        }
    }

    /// Takes from the statements what does not stand, and adds it to what is set aside.
    List<Statement> standing(List<SetAside> setAside) {
        boolean mayPassOver = !doubts && !namesFirmly && concludes();
        List<Statement> standing = new ArrayList<>();
        for (Statement one : statements) {
            if (isDenseBrain(one) && (!names || namesKind)) {
                continue;
            }
            boolean denied = deniesBlood && !names && isPositiveBlood(one) && isDense(one);
            if (denied || isOfOther(one) || mayPassOver && isWeak(one) || hasGone(one)) {
                setAside.add(new SetAside(one.term(), Rule.PASSED_OVER, one.span(), one.sentence(), one.cues()));
            } else {
                standing.add(one);
            }
        }
        return standing;
    }

    /// "Кровь по намету", where the conclusion names subarachnoid blood and nothing subdural; and the reverse.
    private boolean isOfOther(Statement one) {
        LabelCode other = one.label().equals(SUBDURAL) ? Findings.SUBARACHNOID : SUBDURAL;
        boolean between = Set.of(SUBDURAL, Findings.SUBARACHNOID).contains(one.label())
                && one.section() == SectionKind.DESCRIPTION
                && one.state().isPositive()
                && (isDense(one) || one.rule() == Rule.BLOOD_AT_PLACE)
                && BETWEEN.stream().anyMatch(one.term()::startsWith);
        return between && concluded.contains(other) && !concluded.contains(one.label());
    }

    /// Blood named in a description without kind, place or size.
    private boolean isWeak(Statement one) {
        return isPositiveBlood(one)
                && one.section() == SectionKind.DESCRIPTION
                && one.label().equals(Findings.ICH)
                && one.rule() == Rule.NAMED
                && Figures.in(passages.get(one.sentence()), one.sentence()).isEmpty();
    }

    /// "САК при поступлении. Сегодня кровь в бороздах рассосалась".
    private boolean hasGone(Statement one) {
        return isPositiveBlood(one)
                && lastGone.getOrDefault(one.label(), -1) > one.sentence()
                && passages.get(one.sentence()).has(TermKind.EARLIER)
                && Stream.of(TermKind.COMPARES, TermKind.RESIDUAL).noneMatch(passages.get(one.sentence())::has);
    }

    /// Whether there is a conclusion, and it does not leave the findings to the description.
    private boolean concludes() {
        List<Passage> conclusion = passages.stream()
                .filter(passage -> passage.section() == SectionKind.CONCLUSION)
                .toList();
        return !conclusion.isEmpty() && conclusion.stream().noneMatch(passage -> passage.has(TermKind.POINTS_BACK));
    }

    private static boolean isPositiveBlood(Statement one) {
        return Findings.isBlood(one.label()) && one.state().isPositive();
    }

    private static boolean isDense(Statement one) {
        return one.rule() == Rule.DENSE_AT_PLACE;
    }

    private static boolean isDenseBrain(Statement one) {
        return isDense(one) && one.label().equals(Findings.INTRACEREBRAL);
    }
}
