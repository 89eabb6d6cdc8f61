package org.overread.review;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// One label of a study after reading, and how it came to its value. *Uncertain* and *not assessable* are values like
/// any other.
///
/// @param registry what the registry said
/// @param finalValue what the path led to; empty where it has not led to one
/// @param reads signed verdicts that it rests on
/// @param adjudicator who settled it; empty where nobody had to
public record VerifiedLabel(
        LabelCode label,
        FindingValue registry,
        Optional<Verdict> finalValue,
        LabelStatus status,
        int reads,
        Optional<String> adjudicator) {
    /// Weighs the signed verdicts, one a reader. A ruling stands above them.
    ///
    /// @param complete whether no more readers are waited for
    static VerifiedLabel of(
            LabelCode label,
            FindingValue registry,
            Collection<Verdict> signed,
            boolean complete,
            Optional<Ruling> ruling) {
        if (ruling.isPresent()) {
            Optional<Verdict> verdict = ruling.get().verdict();
            return new VerifiedLabel(
                    label,
                    registry,
                    verdict,
                    verdict.isPresent() ? LabelStatus.ADJUDICATED : LabelStatus.INDETERMINATE,
                    signed.size(),
                    ruling.map(Ruling::adjudicator));
        }
        LabelStatus status = status(signed, complete);
        boolean settled = status == LabelStatus.SINGLE_READ || status == LabelStatus.AGREED;
        return new VerifiedLabel(
                label,
                registry,
                settled ? signed.stream().findFirst() : Optional.empty(),
                status,
                signed.size(),
                Optional.empty());
    }

    /// How it came to its value, such as `consensus_of_2`; empty where it has none yet.
    public String path() {
        return switch (status) {
            case NOT_READ, PARTLY_READ, DISAGREED -> "";
            case AGREED -> "consensus_of_" + reads;
            case SINGLE_READ, ADJUDICATED, INDETERMINATE -> status.name().toLowerCase(Locale.ROOT);
        };
    }

    private static LabelStatus status(Collection<Verdict> signed, boolean complete) {
        if (signed.isEmpty()) {
            return LabelStatus.NOT_READ;
        }
        if (!complete) {
            return LabelStatus.PARTLY_READ;
        }
        if (signed.stream().distinct().count() > 1) {
            return LabelStatus.DISAGREED;
        }
        return signed.size() == 1 ? LabelStatus.SINGLE_READ : LabelStatus.AGREED;
    }
}
