package org.overread.contradictions;

import java.util.List;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.contradictions.rules.Side;
import org.overread.ingest.checks.Severity;

/// How often a kind of contradiction was found in a dataset.
///
/// @param severity of the gravest one
/// @param studies that have it; 0 when it concerns the dataset as a whole
/// @param example what the sources say in one of them; empty for those who may not see it
public record KindCount(
        ContradictionKind kind,
        Severity severity,
        int found,
        int open,
        int explained,
        int corrected,
        int studies,
        List<Side> example) {
    public KindCount {
        example = List.copyOf(example);
    }

    KindCount withoutExample() {
        return new KindCount(kind, severity, found, open, explained, corrected, studies, List.of());
    }
}
