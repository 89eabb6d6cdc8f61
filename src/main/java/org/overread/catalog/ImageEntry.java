package org.overread.catalog;

import java.nio.file.Path;

/// A file of a series as programs find it by its UIDs.
///
/// @param sopUid SOP Instance UID, opaque text
/// @param path relative to the dataset's root
public record ImageEntry(SeriesEntry series, String sopUid, DataRoot root, String path) {
    /// Where it is; nothing says that it is still there.
    ///
    /// @throws PathRefused if the path leads out of the dataset or through a link
    public Path file() {
        return root.resolve(path);
    }
}
