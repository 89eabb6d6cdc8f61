package org.overread.agreement.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Percentile intervals from studies drawn anew with replacement (Efron, Ann Stat 1979;7:1). The same seed gives the
/// same interval.
///
/// @param resamples how many samples are drawn, at least 100
public record Bootstrap(long seed, int resamples) {
    /// What is used where nothing else is asked for.
    public static final Bootstrap STANDARD = new Bootstrap(20260501, 2000);

    /// Of 100 samples, so many must define the statistic for their percentiles to mean anything.
    private static final int DEFINED_PERCENT = 95;

    public Bootstrap {
        if (resamples < 100) {
            throw new IllegalArgumentException("A bootstrap draws at least 100 samples, not " + resamples);
        }
    }

    /// @param studies how many there are
    /// @param statistic of a sample, given as the places of its studies, each drawn as often as it stands there
    /// @return empty if too many samples leave the statistic undefined, or if it never varies
    Optional<Interval> interval(int studies, Function<int[], OptionalDouble> statistic) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] figures = new double[resamples];
        int defined = 0;
        int[] picks = new int[studies];
        for (int sample = 0; sample < resamples; sample++) {
            Arrays.setAll(picks, index -> random.nextInt(picks.length));
            OptionalDouble figure = statistic.apply(picks);
            if (figure.isPresent()) {
                figures[defined++] = figure.getAsDouble();
            }
        }
        if (defined * 100L < (long) resamples * DEFINED_PERCENT) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(figures, defined);
        Arrays.sort(sorted);
        if (sorted[0] == sorted[defined - 1]) {
            return Optional.empty();
        }
        double tail = (1 - Interval.CONFIDENCE) / 2;
        return Optional.of(new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), Interval.Method.BOOTSTRAP));
    }

    /// Linear interpolation between order statistics (type 7 of Hyndman and Fan, Am Stat 1996;50:361).
    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
