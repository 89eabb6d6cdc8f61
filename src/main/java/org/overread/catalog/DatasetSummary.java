package org.overread.catalog;

import java.nio.file.Path;
import java.time.Instant;

/// A dataset as lists show it.
///
/// @param name the folder's own name
/// @param root the real path of the folder on the server
/// @param demo whether it is the synthetic demonstration, never to be taken for patients
public record DatasetSummary(
        DatasetId id,
        String name,
        Path root,
        boolean demo,
        Instant createdAt,
        int studyCount,
        int seriesCount,
        int sliceCount) {}
