package org.overread.agreement.statistics;

import org.overread.agreement.statistics.Estimate.Why;

/// Agreement of two or more readers with answers missing here and there: raw agreement, Fleiss' kappa and Gwet's AC1,
/// as Gwet generalises them (Handbook of Inter-Rater Reliability, 4th ed., 2014, ch. 2 and 5), without weights. Studies
/// with one answer tell how often each answer is given, but nothing of agreement.
final class MultiRater {
    private final int[][] counts;
    private final int categories;
    private final int shared;
    private final double[] agreed;
    private final double[] share;

    MultiRater(Ratings ratings) {
        counts = ratings.counts();
        categories = ratings.categories().size();
        shared = ratings.shared();
        agreed = new double[counts.length];
        share = new double[categories];
        for (int study = 0; study < counts.length; study++) {
            int answers = Ratings.sum(counts[study]);
            for (int k = 0; k < categories; k++) {
                int given = counts[study][k];
                share[k] += (double) given / answers / counts.length;
                agreed[study] += answers < 2 ? 0 : given * (given - 1.0) / (answers * (answers - 1.0));
            }
        }
    }

    /// The share of pairs of answers to the same study that are equal.
    Estimate rawAgreement() {
        if (shared == 0) {
            return Estimate.notDefined(Why.NO_SHARED_STUDIES);
        }
        double[] each = new double[counts.length];
        for (int study = 0; study < each.length; study++) {
            each[study] = perShared() * agreed[study];
        }
        return Linearised.around(observed(), 0, each);
    }

    /// Fleiss (Psychol Bull 1971;76:378), generalised to missing answers.
    Estimate fleissKappa() {
        double chance = 0;
        for (double one : share) {
            chance += one * one;
        }
        return corrected(chance, share);
    }

    /// Gwet (Br J Math Stat Psychol 2008;61:29). An answer that no reader of the label gave does not count as a
    /// category; if all gave the same, it counts as one of two.
    Estimate gwetAc1() {
        double others = Math.max(categories, 2) - 1.0;
        double chance = 0;
        double[] expected = new double[categories];
        for (int k = 0; k < categories; k++) {
            expected[k] = (1 - share[k]) / others;
            chance += share[k] * expected[k];
        }
        return corrected(chance, expected);
    }

    /// @param expected by chance for a study, category by category
    private Estimate corrected(double chance, double[] expected) {
        if (shared == 0) {
            return Estimate.notDefined(Why.NO_SHARED_STUDIES);
        }
        if (1 - chance < 1e-12) {
            return Estimate.notDefined(Why.ONE_CATEGORY);
        }
        double figure = (observed() - chance) / (1 - chance);
        double[] each = new double[counts.length];
        for (int study = 0; study < each.length; study++) {
            int answers = Ratings.sum(counts[study]);
            double own = answers < 2 ? 0 : perShared() * (agreed[study] - chance) / (1 - chance);
            double chanceHere = 0;
            for (int k = 0; k < categories; k++) {
                chanceHere += counts[study][k] * expected[k] / answers;
            }
            each[study] = own - 2 * (1 - figure) * (chanceHere - chance) / (1 - chance);
        }
        return Linearised.around(figure, -1, each);
    }

    private double observed() {
        double sum = 0;
        for (double one : agreed) {
            sum += one;
        }
        return sum / shared;
    }

    private double perShared() {
        return (double) counts.length / shared;
    }
}
