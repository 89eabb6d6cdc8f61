package org.overread.agreement.statistics;

import org.overread.agreement.statistics.Estimate.Why;

/// A share of cases, with Wilson's interval.
///
/// @param hits 0 … cases
public record Proportion(int hits, int cases) {
    public Proportion {
        if (hits < 0 || cases < hits) {
            throw new IllegalArgumentException(hits + " of " + cases + " is no proportion");
        }
    }

    public Estimate estimate() {
        if (cases == 0) {
            return Estimate.notDefined(Why.NO_CASES);
        }
        double p = (double) hits / cases;
        double z = Quantiles.normal();
        double shrink = 1 + z * z / cases;
        double centre = (p + z * z / (2 * cases)) / shrink;
        double reach = z * Math.sqrt(p * (1 - p) / cases + z * z / (4.0 * cases * cases)) / shrink;
        // At 0 and 1 the formula gives the very end; rounding must not push it beyond.
        double low = hits == 0 ? 0 : Math.max(0, centre - reach);
        double high = hits == cases ? 1 : Math.min(1, centre + reach);
        return Estimate.of(p, new Interval(low, high, Interval.Method.WILSON));
    }
}
