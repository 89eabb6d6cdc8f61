package org.overread.ingest.folder;

import java.util.List;
import java.util.Optional;
import org.overread.catalog.NewSeries;
import org.overread.ingest.checks.Problem;

/// What a study folder holds.
///
/// @param patient a key of the patient; empty where no header names one
public record ScannedStudy(List<NewSeries> series, Optional<String> patient, List<Problem> problems) {
    public ScannedStudy {
        series = List.copyOf(series);
        problems = List.copyOf(problems);
    }

    /// Files that belong to a series.
    public int fileCount() {
        return series.stream().mapToInt(one -> one.slices().size()).sum();
    }
}
