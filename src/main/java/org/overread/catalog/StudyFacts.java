package org.overread.catalog;

import java.util.List;
import java.util.Map;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// A study with all that its sources say of it, for rooms that compute over the whole dataset. Nothing is kept back
/// by a reading protocol here: never hand it to a page.
///
/// @param cells where the registry has each label, such as `E17`; empty where it has no such column
public record StudyFacts(
        StudySummary summary,
        Map<LabelCode, String> cells,
        List<SeriesSummary> series,
        List<ReportPart> report,
        List<RegistryCell> registry) {
    public StudyFacts {
        cells = Map.copyOf(cells);
        series = List.copyOf(series);
        report = List.copyOf(report);
        registry = List.copyOf(registry);
    }

    /// The registry's value of a label.
    public FindingValue label(LabelCode code) {
        return summary.labels().getOrDefault(code, FindingValue.MISSING);
    }

    /// Where the registry has a label, such as `E17`; empty where it has no such column.
    public String cell(LabelCode code) {
        return cells.getOrDefault(code, "");
    }
}
