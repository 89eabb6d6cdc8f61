package org.overread.agreement.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// How many standard errors a 95 % interval reaches to each side.
final class Quantiles {
    private static final double TAIL = (1 - Interval.CONFIDENCE) / 2;

    private Quantiles() {}

    static double normal() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    }

    static double student(int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(TAIL);
    }
}
