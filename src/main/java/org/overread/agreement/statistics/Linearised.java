package org.overread.agreement.statistics;

import java.util.Arrays;
import java.util.Optional;

/// A statistic as the mean of what each study contributes to it, which gives its variance over studies.
final class Linearised {
    private Linearised() {}

    /// @param lowest that the statistic can be: 0 for a share, −1 for a coefficient
    /// @param contributions of each study to the statistic, linearised around it
    static Estimate around(double figure, double lowest, double[] contributions) {
        int n = contributions.length;
        double spread = Arrays.stream(contributions)
                .map(one -> (one - figure) * (one - figure))
                .sum();
        // Where no study departs from the figure, the sample says nothing about how far another sample would.
        if (n < 2 || spread < 1e-20) {
            return Estimate.withoutInterval(figure);
        }
        double reach = Quantiles.student(n - 1) * Math.sqrt(spread / (n * (n - 1.0)));
        var interval = new Interval(
                Math.max(lowest, figure - reach), Math.min(1, figure + reach), Interval.Method.GWET_LINEARISED);
        return new Estimate.Defined(figure, Optional.of(interval));
    }
}
