package org.overread.ingest;

import java.util.List;
import java.util.Optional;
import org.overread.ingest.registry.Field;

/// A registry column as the mapping screen shows it.
///
/// @param column counted from 0
/// @param field what it is understood as; empty when it is only kept
/// @param samples up to three different values
/// @param filled rows in which it is not blank
/// @param unreadable rows whose value no rule reads
public record PlannedColumn(
        int column, String heading, Optional<Field> field, List<String> samples, int filled, int unreadable) {
    public PlannedColumn {
        samples = List.copyOf(samples);
    }
}
