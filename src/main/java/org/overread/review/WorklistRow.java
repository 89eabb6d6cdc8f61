package org.overread.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.StudySummary;
import org.overread.contradictions.StudyDoubt;
import org.overread.contradictions.rules.Doubt;

/// A study in the worklist.
///
/// @param status where it stands for the signed-in reader
/// @param flagged by the signed-in reader
/// @param changedAt of the signed-in reader's own reading; empty if there is none
/// @param signedBy how many readers have signed; 0 for everybody but coordinators, who alone may know/// @param doubt
/// how doubtful its labels are; empty where it was not compared yet or the protocol keeps it back
/// @param reasons why, the heaviest first
public record WorklistRow(
        StudySummary study,
        WorkStatus status,
        boolean flagged,
        Optional<Instant> changedAt,
        int signedBy,
        Optional<StudyDoubt> doubt,
        List<Doubt.Reason> reasons) {
    public WorklistRow {
        reasons = List.copyOf(reasons);
    }
}
