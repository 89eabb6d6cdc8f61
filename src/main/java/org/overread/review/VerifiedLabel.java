package org.overread.review;

import java.util.Collection;
import java.util.Optional;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// One label of a study after reading. *Uncertain* and *not assessable* are values like any other.
///
/// @param registry what the registry said
/// @param finalValue what all signed readings agree on; empty when nobody signed or they differ
public record VerifiedLabel(LabelCode label, FindingValue registry, Optional<Verdict> finalValue, LabelStatus status) {
    /// Weighs the signed verdicts, one a reader.
    static VerifiedLabel of(LabelCode label, FindingValue registry, Collection<Verdict> signed) {
        var distinct = signed.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return new VerifiedLabel(label, registry, Optional.empty(), LabelStatus.NOT_READ);
        }
        if (distinct.size() > 1) {
            return new VerifiedLabel(label, registry, Optional.empty(), LabelStatus.DISAGREED);
        }
        return new VerifiedLabel(
                label,
                registry,
                Optional.of(distinct.getFirst()),
                signed.size() == 1 ? LabelStatus.SINGLE_READ : LabelStatus.AGREED);
    }
}
