package org.overread.reports.sense;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;
import org.overread.reports.Statement;

/// What the rest of a report says of a finding that stands in its opening: it is of another time where the rest denies
/// it, or blood in general, and affirms no blood.
final class Rest {
    private static final List<String> ONE_FOCUS = List.of("гематома", "haematoma", "hematoma", "сгусток", "clot");

    private final List<Statement> statements;

    /// @param open the sentences that are in question
    Rest(List<Statement> statements, IntPredicate open) {
        this.statements = statements.stream()
                .filter(statement -> !open.test(statement.sentence()))
                .toList();
    }

    boolean denies(Statement statement) {
        return statements.stream().noneMatch(one -> isBlood(one.label()) && one.state().isPositive())
                && statements.stream().anyMatch(one -> one.state() == ReportState.ABSENT && covers(one, statement));
    }

    /// A haematoma denied leaves smaller blood possible.
    private static boolean covers(Statement denial, Statement statement) {
        boolean general = denial.label().equals(Findings.ICH)
                && isBlood(statement.label())
                && ONE_FOCUS.stream().noneMatch(denial.term()::contains);
        return general || denial.label().equals(statement.label());
    }

    private static boolean isBlood(LabelCode label) {
        return Set.of(Findings.ICH, Findings.MULTIPLE).contains(label) || Findings.KINDS_OF_BLOOD.contains(label);
    }
}
