package org.overread.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A study that is to be added, whole.
///
/// @param uid Study Instance UID, opaque text of `[0-9.]{1,64}`
/// @param row where the registry lists it, counted from 1 over its data rows: it becomes the number in the study's code
/// @param patient a key that is equal for studies of one patient and tells nothing else; empty where no header has one
/// @param age years
/// @param sex `M`, `F` or `O`
/// @param labels those that the registry has a column for; the others become missing
public record NewStudy(
        String uid,
        OptionalInt row,
        Optional<String> patient,
        OptionalInt age,
        Optional<String> sex,
        List<NewLabel> labels,
        List<ReportPart> report,
        List<RegistryCell> registry,
        List<NewSeries> series) {
    public NewStudy {
        labels = List.copyOf(labels);
        report = List.copyOf(report);
        registry = List.copyOf(registry);
        series = List.copyOf(series);
    }
}
