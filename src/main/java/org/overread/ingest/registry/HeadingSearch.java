package org.overread.ingest.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the table in a registry file: the sheet and the row, or two rows, whose titles mean the most fields.
public final class HeadingSearch {
    private static final int ROWS_LOOKED_AT = 30;

    private final Aliases aliases;

    public HeadingSearch(Aliases aliases) {
        this.aliases = aliases;
    }

    /// Where the table is.
    ///
    /// @param points the number of fields understood, ten each, and five for a column that leads to the folder
    public record Found(Layout layout, int points) {}

    /// @return the best place; empty when no sheet holds anything. Among equals the earlier and simpler wins
    public Optional<Found> best(String file, List<RegistrySheet> sheets) {
        Optional<Found> best = Optional.empty();
        for (RegistrySheet sheet : sheets) {
            List<RegistryRow> rows = sheet.rows();
            for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
                int row = rows.get(i).number();
                best = better(best, sheet, new Layout(file, sheet.name(), row, 1));
                boolean adjoining = i + 1 < rows.size() && rows.get(i + 1).number() == row + 1;
                if (adjoining) {
                    best = better(best, sheet, new Layout(file, sheet.name(), row, 2));
                }
            }
        }
        return best;
    }

    /// What the columns of a table are understood as; see [#doubled].
    public Mapping understand(RegistrySheet sheet, Layout layout) {
        Map<Integer, Field> fields = new TreeMap<>();
        for (Heading heading : Heading.of(sheet, layout)) {
            heading.understood(aliases)
                    .filter(field -> aliases.many(field) || !fields.containsValue(field))
                    .ifPresent(field -> fields.put(heading.column(), field));
        }
        return new Mapping(layout, fields);
    }

    /// The headings that mean a field which an earlier column already has: they are kept as they are.
    public List<Heading> doubled(RegistrySheet sheet, Mapping mapping) {
        return Heading.of(sheet, mapping.layout()).stream()
                .filter(heading -> !mapping.fields().containsKey(heading.column()))
                .filter(heading -> heading.understood(aliases)
                        .filter(mapping.fields()::containsValue)
                        .isPresent())
                .toList();
    }

    private Optional<Found> better(Optional<Found> best, RegistrySheet sheet, Layout layout) {
        Mapping mapping = understand(sheet, layout);
        int fields = Set.copyOf(mapping.fields().values()).size();
        int points = fields * 10 + (mapping.hasKey() ? 5 : 0);
        boolean better = best.isEmpty() || points > best.get().points();
        return better ? Optional.of(new Found(layout, points)) : best;
    }
}
