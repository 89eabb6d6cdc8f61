package org.overread.ingest.registry;

import java.util.ArrayList;
import java.util.List;
import org.overread.ingest.registry.RegistryRefused.Reason;

/// Gathers the cells of one sheet and refuses more than a registry can sensibly hold.
final class SheetRows {
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_TEXT = 32_767;

    private final List<RegistryRow> rows = new ArrayList<>();
    private final Deadline deadline;
    private List<String> cells = new ArrayList<>();

    SheetRows(Deadline deadline) {
        this.deadline = deadline;
    }

    /// @param column counted from 0
    /// @param row counted from 1
    void cell(int column, int row, String text) {
        deadline.check();
        if (text.isBlank()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new RegistryRefused(Reason.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS), CellName.of(column, row));
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RegistryRefused(Reason.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT), CellName.of(column, row));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /// @param row counted from 1
    void endRow(int row) {
        deadline.check();
        if (row > MOST_ROWS) {
            throw new RegistryRefused(Reason.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        }
        if (!cells.isEmpty()) {
            rows.add(new RegistryRow(row, cells));
            cells = new ArrayList<>();
        }
    }

    RegistrySheet named(String name) {
        return new RegistrySheet(name, rows);
    }
}
