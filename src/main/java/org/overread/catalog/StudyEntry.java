package org.overread.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A study as programs find it by its UIDs.
///
/// @param uid Study Instance UID, opaque text
/// @param code the portal's short name for it
/// @param patient the code of the first study of the same patient: equal for one patient's studies, and no identity
/// @param age years
/// @param sex `M`, `F` or `O`
/// @param seriesCount series in the catalog
/// @param imageCount files whose UID is known
/// @param modalities of its series, each once
public record StudyEntry(
        StudyId id,
        String uid,
        String code,
        String patient,
        OptionalInt age,
        Optional<String> sex,
        int seriesCount,
        int imageCount,
        List<String> modalities) {
    public StudyEntry {
        modalities = List.copyOf(modalities);
    }
}
