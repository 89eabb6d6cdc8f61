package org.overread.review.ui;

import java.util.List;
import java.util.Optional;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.ReadReport;
import org.overread.labels.LabelCode;
import org.overread.reports.LabelReading;

/// What a reader sees beside the images of a study: the report, read, and what contradicts; see [Comparisons].
record Comparison(ReadReport report, List<Contradiction> contradictions, ContradictionWords words) {
    /// What contradicts a label, the heaviest first.
    List<Contradiction> of(LabelCode label) {
        return contradictions.stream()
                .filter(one -> one.label().equals(Optional.of(label)))
                .toList();
    }

    /// Whether something contradicts a label that is more than a note.
    boolean isDisputed(LabelCode label) {
        return of(label).stream().anyMatch(Contradiction::isDispute);
    }

    Optional<LabelReading> report(LabelCode label) {
        return report.label(label);
    }
}
