package org.overread.imaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.overread.catalog.SeriesId;

/// Which stack of which series.
///
/// @param part [SeriesPart#number]
public record StackAddress(SeriesId series, int part) {
    /// The stack that a path means, `series/{series}` or `series/{series}/stacks/{part}`; without a part the first.
    ///
    /// @throws NoSuchSlice if these are no address
    static StackAddress in(Map<String, String> path) {
        try {
            var series = new SeriesId(UUID.fromString(path.getOrDefault("series", "")));
            return new StackAddress(series, Integer.parseInt(path.getOrDefault("part", "0")));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSlice(-1);
        }
    }

    /// @throws NoSuchSlice if there is none
    SliceStack in(List<SliceStack> stacks) {
        if (part < 0 || part >= stacks.size()) {
            throw new NoSuchSlice(part);
        }
        return stacks.get(part);
    }
}
