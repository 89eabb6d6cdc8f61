package org.overread.agreement;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// Six readers who err at known rates on a label of known prevalence, and what follows from that alone by probability:
/// the figures that the statistics of a simulated round should come to. Three readers, drawn evenly, read each study.
final class ErringReaders {
    static final double[] ERRORS = {0.03, 0.05, 0.08, 0.10, 0.12, 0.15};
    static final double PREVALENCE = 0.3;

    /// How often the registry is wrong about a study.
    static final double REGISTRY_ERROR = 0.07;

    /// Readers of each study.
    static final int EACH = 3;

    private ErringReaders() {}

    /// Share of studies that two readers answer alike.
    static double agreement(double one, double other) {
        return (1 - one) * (1 - other) + one * other;
    }

    /// The same over all pairs.
    static double agreement() {
        return meanOverPairs(ErringReaders::agreement);
    }

    /// Cohen's kappa of two readers.
    static double kappa(int one, int other) {
        double first = positives(ERRORS[one]);
        double second = positives(ERRORS[other]);
        return beyond(agreement(ERRORS[one], ERRORS[other]), first * second + (1 - first) * (1 - second));
    }

    /// Fleiss' kappa and, in large samples, Krippendorff's alpha of all.
    static double kappa() {
        double yes = meanPositives();
        return beyond(agreement(), yes * yes + (1 - yes) * (1 - yes));
    }

    /// Gwet's AC1 of all.
    static double ac1() {
        double yes = meanPositives();
        return beyond(agreement(), 2 * yes * (1 - yes));
    }

    /// Share of studies about which the three readers are not of one mind.
    static double disputed() {
        return 1 - overTriples((a, b, c) -> (1 - a) * (1 - b) * (1 - c) + a * b * c);
    }

    /// Share of the studies whose majority says present (or absent) that the registry has so: neither is the truth.
    static double registryRight(boolean present) {
        double right = overTriples((a, b, c) ->
                (1 - a) * (1 - b) * (1 - c) + a * (1 - b) * (1 - c) + (1 - a) * b * (1 - c) + (1 - a) * (1 - b) * c);
        double share = present ? PREVALENCE : 1 - PREVALENCE;
        double said = share * right + (1 - share) * (1 - right);
        return (share * right * (1 - REGISTRY_ERROR) + (1 - share) * (1 - right) * REGISTRY_ERROR) / said;
    }

    private static double beyond(double agreement, double chance) {
        return (agreement - chance) / (1 - chance);
    }

    private static double positives(double error) {
        return PREVALENCE * (1 - error) + (1 - PREVALENCE) * error;
    }

    private static double meanPositives() {
        return IntStream.range(0, ERRORS.length)
                .mapToDouble(reader -> positives(ERRORS[reader]))
                .average()
                .orElseThrow();
    }

    private static double meanOverPairs(DoubleBinaryOperator figure) {
        return IntStream.range(0, ERRORS.length)
                .boxed()
                .flatMapToDouble(one -> IntStream.range(one + 1, ERRORS.length)
                        .mapToDouble(other -> figure.applyAsDouble(ERRORS[one], ERRORS[other])))
                .average()
                .orElseThrow();
    }

    private static double overTriples(OfThree figure) {
        double sum = 0;
        int triples = 0;
        for (int a = 0; a < ERRORS.length; a++) {
            for (int b = a + 1; b < ERRORS.length; b++) {
                for (int c = b + 1; c < ERRORS.length; c++) {
                    sum += figure.of(ERRORS[a], ERRORS[b], ERRORS[c]);
                    triples++;
                }
            }
        }
        return sum / triples;
    }

    private interface OfThree {
        double of(double a, double b, double c);
    }
}
