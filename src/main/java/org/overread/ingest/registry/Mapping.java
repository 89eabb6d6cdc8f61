package org.overread.ingest.registry;

import java.util.Map;

/// What a coordinator confirmed, or what was detected: where the table is and what its columns mean.
///
/// @param fields by column, counted from 0; columns that are not in it are kept as they are
public record Mapping(Layout layout, Map<Integer, Field> fields) {
    public Mapping {
        fields = Map.copyOf(fields);
    }

    /// Whether a row can be brought together with a folder.
    public boolean hasKey() {
        return fields.containsValue(Field.STUDY_UID) || fields.containsValue(Field.PATH);
    }
}
