package org.overread.review;

import java.util.Optional;
import java.util.OptionalDouble;
import org.overread.catalog.SeriesId;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;

/// Where a mark was made, by what the files say.
///
/// @param stack of a series; of a mark in a reformat the one that was cut
/// @param seriesUid Series Instance UID
/// @param frameOfReference Frame of Reference UID of its points; empty where the files state none
/// @param slice empty if it was made in a reformat
/// @param location of the slice on the patient's axis, mm; empty where it is unknown, and in a reformat
public record MarkPlace(
        StackAddress stack,
        String seriesUid,
        String frameOfReference,
        Optional<SliceKey> slice,
        OptionalDouble location) {
    public SeriesId series() {
        return stack.series();
    }

    /// SOP Instance UID; empty in a reformat.
    public String sopUid() {
        return slice.map(SliceKey::sopUid).orElse("");
    }
}
