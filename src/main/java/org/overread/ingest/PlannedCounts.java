package org.overread.ingest;

/// What an import would deal with.
///
/// @param rows of the registry
/// @param folders of studies
/// @param matched rows that have their folder
/// @param known those of them that the catalog has already
public record PlannedCounts(int rows, int folders, int matched, int known) {
    /// Studies that the import would add.
    public int fresh() {
        return matched - known;
    }
}
