package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;
import org.overread.reports.Rule;
import org.overread.reports.SectionKind;
import org.overread.reports.SetAside;
import org.overread.reports.Span;
import org.overread.reports.Statement;

/// Goes through the sentences in order and turns their findings into statements, remembering what was removed before,
/// whose kind residual blood takes.
final class Interpreter {
    private final List<Statement> statements = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private Optional<LabelCode> removed = Optional.empty();

    static Interpreter read(List<Passage> passages) {
        Interpreter interpreter = new Interpreter();
        for (int i = 0; i < passages.size(); i++) {
            interpreter.sentence(i, passages.get(i));
        }
        return interpreter;
    }

    List<Statement> statements() {
        return statements;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    private void sentence(int index, Passage passage) {
        List<Finding> findings = Findings.in(passage);
        if (findings.isEmpty()) {
            return;
        }
        Cues cues = Cues.in(passage, findings);
        for (Finding finding : findings) {
            Span span = passage.span(finding.first(), finding.last());
            Optional<Cue> cue = cues.deciding(finding);
            List<Span> at = cue.map(one -> List.of(passage.span(one.term()))).orElse(List.of());
            Rule rule = rule(passage, finding, cue);
            Optional<LabelCode> label = label(finding, cues.isResidual(finding));
            Optional<ReportState> state = label.flatMap(code -> state(rule));
            if (label.isPresent() && state.isPresent()) {
                Rule shown = label.equals(finding.label()) || !state.get().isPositive() ? rule : Rule.RESIDUAL;
                statements.add(new Statement(
                        label.get(), state.get(), span, index, passage.section(), shown, finding.term(), at));
            } else if (isSetAside(rule)) {
                setAside.add(new SetAside(finding.term(), rule, span, index, at));
                finding.label()
                        .filter(code -> rule == Rule.PAST && Findings.KINDS_OF_BLOOD.contains(code))
                        .ifPresent(code -> removed = Optional.of(code));
            }
        }
    }

    private Optional<LabelCode> label(Finding finding, boolean residual) {
        boolean general = finding.label().filter(Findings.ICH::equals).isPresent();
        return general && residual ? removed.or(finding::label) : finding.label();
    }

    private static Rule rule(Passage passage, Finding finding, Optional<Cue> cue) {
        if (finding.isSetAside()) {
            return finding.rule();
        }
        if (passage.section() == SectionKind.INDICATION) {
            return Rule.REFERRAL;
        }
        return cue.map(Cue::effect).orElse(finding.rule());
    }

    private static boolean isSetAside(Rule rule) {
        return switch (rule) {
            case OUTSIDE_THE_SKULL, LOOKS_ALIKE, PAST, REFERRAL, ADVISED, ONLY_NEW_DENIED, PASSED_OVER -> true;
            default -> false;
        };
    }

    private static Optional<ReportState> state(Rule rule) {
        return switch (rule) {
            case NAMED, BLOOD_AT_PLACE, RESIDUAL, CHANGE_DENIED, GOING -> Optional.of(ReportState.PRESENT);
            case PROBABLE_CUE, DENSE_AT_PLACE -> Optional.of(ReportState.PROBABLE);
            case UNCERTAIN_BEFORE, UNCERTAIN_AFTER, QUESTION_MARK -> Optional.of(ReportState.UNCERTAIN);
            case DENIED_BEFORE, DENIED_AFTER, FRESH_DENIED, RESOLVED -> Optional.of(ReportState.ABSENT);
            case OUTSIDE_THE_SKULL, LOOKS_ALIKE, PAST, REFERRAL, ADVISED, ONLY_NEW_DENIED, PASSED_OVER ->
                Optional.empty();
        };
    }
}
