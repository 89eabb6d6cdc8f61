package org.overread.contradictions;

import java.util.Optional;
import org.overread.catalog.DatasetId;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;

/// Which contradictions of a dataset a list shows; what is empty asks for nothing.
public record ContradictionFilter(
        DatasetId dataset,
        Optional<ContradictionKind> kind,
        Optional<Severity> severity,
        Optional<ContradictionState> state) {
    /// All of a dataset's.
    public static ContradictionFilter all(DatasetId dataset) {
        return new ContradictionFilter(dataset, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ContradictionFilter of(Optional<ContradictionKind> other) {
        return new ContradictionFilter(dataset, other, severity, state);
    }

    public ContradictionFilter as(Optional<Severity> other) {
        return new ContradictionFilter(dataset, kind, other, state);
    }

    public ContradictionFilter in(Optional<ContradictionState> other) {
        return new ContradictionFilter(dataset, kind, severity, other);
    }
}
