package org.overread.contradictions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.contradictions.rules.Side;
import org.overread.ingest.checks.Severity;

/// How often a kind of contradiction was found in a dataset.
///
/// @param severities how many of each; at least one
/// @param studies that have it; 0 when it concerns the dataset as a whole
/// @param example what the sources say in one of them; empty for those who may not see it
public record KindCount(
        ContradictionKind kind,
        Map<Severity, Integer> severities,
        int open,
        int explained,
        int corrected,
        int studies,
        List<Side> example) {
    public KindCount {
        severities = Map.copyOf(severities);
        example = List.copyOf(example);
    }

    /// Of the gravest one.
    public Severity severity() {
        return severities.keySet().stream().min(Comparator.naturalOrder()).orElse(kind.severity());
    }

    public int found() {
        return open + explained + corrected;
    }

    KindCount withoutExample() {
        return new KindCount(kind, severities, open, explained, corrected, studies, List.of());
    }
}
