package org.overread.ingest;

import java.util.List;
import java.util.Optional;
import org.overread.ingest.registry.Aliases;
import org.overread.ingest.registry.CellName;
import org.overread.ingest.registry.Field;
import org.overread.ingest.registry.Heading;
import org.overread.ingest.registry.Mapping;
import org.overread.ingest.registry.RegistryEntry;
import org.overread.ingest.registry.RegistryRow;
import org.overread.ingest.registry.RegistryTable;

/// Sums up each column of a registry for the person who confirms what it means.
final class ColumnSamples {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 120;

    private ColumnSamples() {}

    static List<PlannedColumn> of(RegistryTable table, Mapping mapping, Aliases aliases) {
        List<RegistryRow> rows = table.rows();
        List<RegistryEntry> entries = table.entries();
        return table.headings().stream()
                .map(heading -> column(heading, mapping, rows, entries))
                .toList();
    }

    private static PlannedColumn column(
            Heading heading, Mapping mapping, List<RegistryRow> rows, List<RegistryEntry> entries) {
        List<String> filled = rows.stream()
                .map(row -> row.at(heading.column()))
                .filter(text -> !text.isBlank())
                .toList();
        String letters = CellName.column(heading.column());
        long unreadable = entries.stream()
                .flatMap(entry -> entry.problems().stream())
                .filter(problem -> problem.cell().replaceAll("\\d", "").equals(letters))
                .count();
        return new PlannedColumn(
                heading.column(),
                heading.text(),
                Optional.<Field>ofNullable(mapping.fields().get(heading.column())),
                filled.stream()
                        .distinct()
                        .limit(SAMPLES)
                        .map(ColumnSamples::shortened)
                        .toList(),
                filled.size(),
                (int) unreadable);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
