package org.overread.agreement.statistics;

import java.util.Arrays;
import org.overread.agreement.statistics.Estimate.Why;

/// Krippendorff's alpha for nominal answers (Content Analysis, 2nd ed., 2004, ch. 11), with Gwet's linearised variance
/// (On Krippendorff's Alpha Coefficient, 2011). Studies with one answer are left out, as its definition demands.
final class KrippendorffAlpha {
    private final int[][] counts;
    private final int categories;

    KrippendorffAlpha(Ratings ratings) {
        counts = Arrays.stream(ratings.counts())
                .filter(row -> Ratings.sum(row) >= 2)
                .toArray(int[][]::new);
        categories = ratings.categories().size();
    }

    Estimate estimate() {
        int n = counts.length;
        if (n == 0) {
            return Estimate.notDefined(Why.NO_SHARED_STUDIES);
        }
        double answers = Arrays.stream(counts).mapToInt(Ratings::sum).sum();
        double perStudy = answers / n;
        double[] share = new double[categories];
        double[] agreed = new double[n];
        for (int study = 0; study < n; study++) {
            int here = Ratings.sum(counts[study]);
            for (int k = 0; k < categories; k++) {
                int given = counts[study][k];
                share[k] += given / answers;
                agreed[study] += given * (given - 1.0) / (perStudy * (here - 1.0));
            }
        }
        double chance = Arrays.stream(share).map(one -> one * one).sum();
        if (1 - chance < 1e-12) {
            return Estimate.notDefined(Why.ONE_CATEGORY);
        }
        double raw = Arrays.stream(agreed).sum() / n;
        double uncorrected = (raw - chance) / (1 - chance);
        // The correction for small samples: alpha without replacement.
        double figure = ((1 - 1 / answers) * raw + 1 / answers - chance) / (1 - chance);
        double[] each = new double[n];
        for (int study = 0; study < n; study++) {
            double excess = (Ratings.sum(counts[study]) - perStudy) / perStudy;
            double chanceHere = -chance * excess;
            for (int k = 0; k < categories; k++) {
                chanceHere += counts[study][k] * share[k] / perStudy;
            }
            double own = (agreed[study] - raw * excess - chance) / (1 - chance);
            double linear = own - 2 * (1 - uncorrected) * (chanceHere - chance) / (1 - chance);
            each[study] = linear - uncorrected + figure;
        }
        return Linearised.around(figure, -1, each);
    }
}
