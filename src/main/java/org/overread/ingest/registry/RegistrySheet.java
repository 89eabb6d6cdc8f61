package org.overread.ingest.registry;

import java.util.List;

/// A sheet of a workbook, or the one table of a CSV file.
///
/// @param name the sheet's own name; the file's name for CSV
/// @param rows those that hold something, in order
public record RegistrySheet(String name, List<RegistryRow> rows) {
    public RegistrySheet {
        rows = List.copyOf(rows);
    }
}
