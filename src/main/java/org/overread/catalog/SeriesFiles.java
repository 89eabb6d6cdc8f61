package org.overread.catalog;

import java.nio.file.Path;
import java.util.List;

/// Where the files of a series are, for the imaging room.
///
/// @param files absolute, inside the dataset's root, in the order of the catalog
public record SeriesFiles(SeriesId id, StudyId study, String studyUid, String seriesUid, List<Path> files) {
    public SeriesFiles {
        files = List.copyOf(files);
    }
}
