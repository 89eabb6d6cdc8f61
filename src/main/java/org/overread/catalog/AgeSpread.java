package org.overread.catalog;

import java.util.List;
import java.util.Map;

/// The youngest, the median and the oldest of a number of patients.
public final class AgeSpread {
    private AgeSpread() {}

    /// @param ages years, ascending
    /// @return the three figures; nothing when there are no ages. The median of an even number is the mean of the
    ///     middle two, rounded half up
    public static Map<Claim, Integer> of(List<Integer> ages) {
        if (ages.isEmpty()) {
            return Map.of();
        }
        int upper = ages.get(ages.size() / 2);
        int lower = ages.get((ages.size() - 1) / 2);
        return Map.of(
                Claim.AGE_MIN, ages.getFirst(),
                Claim.AGE_MEDIAN, (upper + lower + 1) / 2,
                Claim.AGE_MAX, ages.getLast());
    }
}
