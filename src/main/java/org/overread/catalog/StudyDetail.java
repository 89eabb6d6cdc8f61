package org.overread.catalog;

import java.util.List;

/// A study with everything a reader compares; what the person who asked may not see yet is left out.
///
/// @param series in reading order: axial first, then reformats, others, localizers
public record StudyDetail(
        StudySummary summary, List<SeriesSummary> series, List<ReportPart> report, List<RegistryCell> registry) {
    public StudyDetail {
        series = List.copyOf(series);
        report = List.copyOf(report);
        registry = List.copyOf(registry);
    }
}
