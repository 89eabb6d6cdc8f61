package org.overread.contradictions;

import java.util.Collection;
import java.util.List;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.Doubt;
import org.overread.ingest.checks.Severity;

/// How doubtful a study is: its score, see [Doubt], and what of each severity contradicts it. What somebody explained
/// does not count; what a reading corrected does, because readers must not see each other's answers in it.
public record StudyDoubt(StudyId study, double score, int errors, int warnings, int notes) {
    static StudyDoubt of(StudyId study, Collection<Contradiction> contradictions) {
        List<Contradiction> counted = contradictions.stream()
                .filter(one -> one.state() != ContradictionState.EXPLAINED)
                .toList();
        return new StudyDoubt(
                study,
                doubt(counted).score(),
                count(counted, Severity.ERROR),
                count(counted, Severity.WARNING),
                count(counted, Severity.NOTE));
    }

    static Doubt doubt(Collection<Contradiction> contradictions) {
        return Doubt.of(contradictions.stream()
                .filter(one -> one.state() != ContradictionState.EXPLAINED)
                .map(one -> new Doubt.Reason(one.label(), one.kind(), one.weight()))
                .toList());
    }

    private static int count(List<Contradiction> contradictions, Severity severity) {
        return (int) contradictions.stream()
                .filter(one -> one.severity() == severity)
                .count();
    }

    /// Errors and warnings: what a list shows as one figure.
    public int grave() {
        return errors + warnings;
    }
}
