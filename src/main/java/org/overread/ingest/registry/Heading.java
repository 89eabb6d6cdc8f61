package org.overread.ingest.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heading of a column.
///
/// @param column counted from 0
/// @param group what stands above it in a heading of two rows; empty otherwise
/// @param own the column's own title; empty where only the upper row has one
public record Heading(int column, String group, String own) {
    /// As people see it.
    public String text() {
        if (group.isEmpty() || own.isEmpty()) {
            return group + own;
        }
        return group + " / " + own;
    }

    /// What it means: its own title first, then together with the group's.
    public Optional<Field> understood(Aliases aliases) {
        String title = own.isEmpty() ? group : own;
        return aliases.understand(title).or(() -> aliases.understand(group + " " + own));
    }

    /// The headings of a table; columns without a title but with data have the column's letter.
    public static List<Heading> of(RegistrySheet sheet, Layout layout) {
        RegistryRow upper = row(sheet, layout.headerRow());
        RegistryRow lower = layout.headerRows() == 2 ? row(sheet, layout.headerRow() + 1) : upper;
        int columns = sheet.rows().stream()
                .filter(row -> row.number() >= layout.headerRow())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        List<Heading> headings = new ArrayList<>();
        String group = "";
        for (int column = 0; column < columns; column++) {
            String own = lower.at(column).strip();
            if (layout.headerRows() == 1) {
                headings.add(new Heading(column, "", own.isEmpty() ? CellName.column(column) : own));
                continue;
            }
            String above = upper.at(column).strip();
            // a merged title stands in its first column only
            group = above.isEmpty() && !own.isEmpty() ? group : above;
            boolean untitled = own.isEmpty() && above.isEmpty();
            headings.add(new Heading(column, group, untitled ? CellName.column(column) : own));
        }
        return headings;
    }

    private static RegistryRow row(RegistrySheet sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElse(new RegistryRow(number, List.of()));
    }
}
