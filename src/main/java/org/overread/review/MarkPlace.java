package org.overread.review;

import java.util.Optional;
import java.util.OptionalDouble;
import org.overread.catalog.SeriesId;
import org.overread.imaging.SliceKey;

/// Where a mark was made, by what the files say.
///
/// @param seriesUid Series Instance UID
/// @param frameOfReference Frame of Reference UID of its points; empty where the files state none
/// @param slice empty if it was made in a reformat
/// @param location of the slice on the patient's axis, mm; empty where it is unknown, and in a reformat
public record MarkPlace(
        SeriesId series, String seriesUid, String frameOfReference, Optional<SliceKey> slice, OptionalDouble location) {
    /// SOP Instance UID; empty in a reformat.
    public String sopUid() {
        return slice.map(SliceKey::sopUid).orElse("");
    }
}
