package org.overread.review;

import java.time.Instant;
import java.util.Optional;
import org.overread.catalog.StudySummary;

/// A study in the worklist.
///
/// @param status where it stands for the signed-in reader
/// @param flagged by the signed-in reader
/// @param changedAt of the signed-in reader's own reading; empty if there is none
/// @param signedBy how many readers have signed; 0 for everybody but coordinators, who alone may know
public record WorklistRow(
        StudySummary study, WorkStatus status, boolean flagged, Optional<Instant> changedAt, int signedBy) {}
