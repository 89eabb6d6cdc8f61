package org.overread.catalog;

import java.util.OptionalInt;

/// A series as programs find it by its UIDs.
///
/// @param uid Series Instance UID, opaque text
/// @param number Series Number (0020,0011)
/// @param imageCount files whose UID is known
public record SeriesEntry(
        SeriesId id,
        StudyEntry study,
        String uid,
        OptionalInt number,
        String description,
        String modality,
        int imageCount) {}
