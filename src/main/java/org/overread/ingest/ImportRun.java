package org.overread.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.overread.catalog.DatasetId;

/// An import run, running or past.
///
/// @param dataset empty until the run has begun to add
/// @param added studies that are new
/// @param known studies that the catalog had already; they stay as they are
/// @param leftOut rows and folders that could not be imported
/// @param startedBy name of the person, or `system`
public record ImportRun(
        ImportRunId id,
        Path folder,
        boolean demo,
        Optional<DatasetId> dataset,
        ImportState state,
        ImportProgress progress,
        int added,
        int known,
        int leftOut,
        int errors,
        int warnings,
        int notes,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt) {}
