package org.overread.catalog;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A series as the reading page's rail shows it.
///
/// @param uid Series Instance UID, opaque text
/// @param number Series Number (0020,0011)
/// @param thickness Slice Thickness (0018,0050) in mm
/// @param kvp peak kilovoltage (0018,0060)
/// @param tubeCurrent X-Ray Tube Current (0018,1151) in mA
/// @param sliceCount files of the series that belong to the stack
/// @param unreadable why the series, or its first bad file, cannot be shown; empty when all is well
public record SeriesSummary(
        SeriesId id,
        String uid,
        OptionalInt number,
        String description,
        String modality,
        SeriesKind kind,
        String manufacturer,
        String kernel,
        OptionalDouble thickness,
        OptionalDouble kvp,
        OptionalDouble tubeCurrent,
        int sliceCount,
        Optional<String> unreadable) {}
