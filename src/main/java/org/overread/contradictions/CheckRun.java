package org.overread.contradictions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.overread.catalog.DatasetId;

/// A computation of a dataset's contradictions, running or past.
///
/// @param done studies compared
/// @param changed contradictions that are new, say something else, or have gone
/// @param left expected time to the end; empty until it can be told
/// @param startedBy name of the person, or `system`
public record CheckRun(
        CheckRunId id,
        DatasetId dataset,
        CheckState state,
        int done,
        int total,
        int changed,
        Optional<Duration> left,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt) {}
