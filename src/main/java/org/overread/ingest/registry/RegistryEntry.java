package org.overread.ingest.registry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.overread.catalog.NewLabel;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.ingest.checks.Problem;

/// A row of the registry, read.
///
/// @param ordinal counted from 1 over the rows that hold anything
/// @param uid as it stands in its cell, trimmed; may be blank or no UID at all
/// @param uidCell where it stands, or where it is missed
/// @param path as it stands, trimmed; empty when there is none
/// @param labels one for each label that has a column
/// @param cells every cell of the row but the report's, mapped or not
/// @param problems values that could not be read
public record RegistryEntry(
        int ordinal,
        String uid,
        String uidCell,
        String path,
        OptionalInt age,
        Optional<String> sex,
        List<NewLabel> labels,
        List<ReportPart> report,
        List<RegistryCell> cells,
        List<Problem> problems) {
    public RegistryEntry {
        labels = List.copyOf(labels);
        report = List.copyOf(report);
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
