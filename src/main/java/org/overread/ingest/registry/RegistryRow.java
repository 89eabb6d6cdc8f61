package org.overread.ingest.registry;

import java.util.List;

/// A row of a sheet.
///
/// @param number counted from 1, as spreadsheets show it
/// @param cells the text of each cell as it stands; blank cells at the end are left out
public record RegistryRow(int number, List<String> cells) {
    public RegistryRow {
        cells = List.copyOf(cells);
    }

    /// The text in a column, counted from 0; empty behind the last cell.
    public String at(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Whether every cell is blank.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
