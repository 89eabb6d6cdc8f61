package org.overread.agreement.statistics;

import org.overread.agreement.statistics.Estimate.Why;

/// Cohen's kappa of two readers (Educ Psychol Meas 1960;20:37) on the studies that both answered.
final class CohenKappa {
    private final double[][] joint;
    private final int n;

    /// @param pair of readers, see [Ratings#pair]
    CohenKappa(Ratings pair) {
        int q = pair.categories().size();
        n = pair.size();
        joint = new double[q][q];
        for (int study = 0; study < n; study++) {
            int one = pair.cell(study, 0).orElseThrow();
            int other = pair.cell(study, 1).orElseThrow();
            joint[one][other] += 1.0 / n;
        }
    }

    Estimate estimate() {
        if (n == 0) {
            return Estimate.notDefined(Why.NO_SHARED_STUDIES);
        }
        int q = joint.length;
        double[] first = new double[q];
        double[] second = new double[q];
        double observed = 0;
        for (int i = 0; i < q; i++) {
            observed += joint[i][i];
            for (int j = 0; j < q; j++) {
                first[i] += joint[i][j];
                second[j] += joint[i][j];
            }
        }
        double chance = 0;
        for (int i = 0; i < q; i++) {
            chance += first[i] * second[i];
        }
        if (1 - chance < 1e-12) {
            return Estimate.notDefined(Why.ONE_CATEGORY);
        }
        double kappa = (observed - chance) / (1 - chance);
        double variance = variance(kappa, chance, first, second);
        if (n < 2 || variance < 1e-20) {
            return Estimate.withoutInterval(kappa);
        }
        double reach = Quantiles.normal() * Math.sqrt(variance);
        return Estimate.of(
                kappa,
                new Interval(
                        Math.max(-1, kappa - reach), Math.min(1, kappa + reach), Interval.Method.FLEISS_COHEN_EVERITT));
    }

    private double variance(double kappa, double chance, double[] first, double[] second) {
        double diagonal = 0;
        double rest = 0;
        for (int i = 0; i < joint.length; i++) {
            for (int j = 0; j < joint.length; j++) {
                if (i == j) {
                    double factor = 1 - (first[i] + second[i]) * (1 - kappa);
                    diagonal += joint[i][i] * factor * factor;
                } else {
                    double margin = second[i] + first[j];
                    rest += joint[i][j] * margin * margin;
                }
            }
        }
        double centre = kappa - chance * (1 - kappa);
        double sum = diagonal + (1 - kappa) * (1 - kappa) * rest - centre * centre;
        return sum / (n * (1 - chance) * (1 - chance));
    }
}
