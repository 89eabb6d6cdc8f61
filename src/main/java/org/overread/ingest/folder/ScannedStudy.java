package org.overread.ingest.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.catalog.NewSeries;
import org.overread.ingest.checks.Problem;

/// What a study folder holds.
///
/// @param patient a key of the patient; empty where no header names one
/// @param headers what the headers say of the patient and the day; each different one under the first file that has it
public record ScannedStudy(
        List<NewSeries> series, Optional<String> patient, Map<String, PatientHeader> headers, List<Problem> problems) {
    public ScannedStudy {
        series = List.copyOf(series);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        problems = List.copyOf(problems);
    }

    /// Files that belong to a series.
    public int fileCount() {
        return series.stream().mapToInt(one -> one.slices().size()).sum();
    }
}
