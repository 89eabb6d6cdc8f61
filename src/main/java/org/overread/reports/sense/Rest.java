package org.overread.reports.sense;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;
import org.overread.reports.SectionKind;
import org.overread.reports.Statement;
import org.overread.reports.lexicon.TermKind;

/// What the rest of a report says of findings that may be of another time: those of its opening, and those of sentences
/// that speak of what was seen before. Where the rest affirms no blood and denies the finding, or blood in general,
/// they are of that other time. Over what was seen before only the conclusion decides, and not by a denial of fresh
/// blood.
final class Rest {
    private final List<Passage> passages;
    private final List<Statement> statements;
    private final BitSet open;
    private final BitSet before;

    Rest(Sections sections, List<Statement> statements) {
        this.passages = sections.passages();
        this.statements = statements;
        this.open = sections.open();
        this.before = sections.before();
    }

    /// Sentences whose findings turn out to be of another time.
    BitSet ofAnotherTime() {
        BitSet other = new BitSet();
        boolean affirms = statements.stream()
                .anyMatch(one ->
                        !inQuestion(one) && isBlood(one.label()) && one.state().isPositive());
        if (affirms) {
            return other;
        }
        statements.stream()
                .filter(one -> one.state().isPositive() && inQuestion(one) && isDenied(one))
                .forEach(one -> other.set(one.sentence()));
        return other;
    }

    private boolean inQuestion(Statement statement) {
        return open.get(statement.sentence()) || before.get(statement.sentence());
    }

    private boolean isDenied(Statement statement) {
        Predicate<Statement> decides = open.get(statement.sentence()) ? one -> true : this::concludes;
        return statements.stream()
                .anyMatch(one -> one.state() == ReportState.ABSENT
                        && !open.get(one.sentence())
                        && covers(one, statement)
                        && decides.test(one));
    }

    private boolean concludes(Statement denial) {
        return denial.section() == SectionKind.CONCLUSION
                && !passages.get(denial.sentence()).has(TermKind.ONLY_FRESH);
    }

    /// A haematoma denied, or blood at a place, leaves other blood possible.
    private boolean covers(Statement denial, Statement statement) {
        boolean general = denial.deniesBlood()
                && isBlood(statement.label())
                && !passages.get(denial.sentence()).has(TermKind.EXTRA_AXIAL);
        return general || denial.label().equals(statement.label());
    }

    private static boolean isBlood(LabelCode label) {
        return label.equals(Findings.MULTIPLE) || Findings.isBlood(label);
    }
}
