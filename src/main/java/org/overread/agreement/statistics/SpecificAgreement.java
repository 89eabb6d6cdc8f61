package org.overread.agreement.statistics;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.overread.agreement.statistics.Estimate.Why;

/// How often a reader who gives an answer is joined in it by another: positive agreement for "present", negative for
/// "absent" (Cicchetti and Feinstein, J Clin Epidemiol 1990;43:551), for any number of readers as the pairs that agree
/// in the answer over the pairs in which one gives it.
final class SpecificAgreement {
    private final boolean shared;
    /// Study by study: pairs that agree in the answer, and pairs of an answer with another reader's, ordered.
    private final double[] joined;
    private final double[] given;

    /// @param answer one of the ratings' categories, or one that nobody gave
    SpecificAgreement(Ratings ratings, String answer) {
        shared = ratings.shared() > 0;
        int category = ratings.categories().indexOf(answer);
        int[][] counts = ratings.counts();
        joined = new double[counts.length];
        given = new double[counts.length];
        for (int study = 0; category >= 0 && study < counts.length; study++) {
            int gave = counts[study][category];
            joined[study] = gave * (gave - 1.0);
            given[study] = gave * (Ratings.sum(counts[study]) - 1.0);
        }
    }

    Estimate estimate(Bootstrap bootstrap) {
        if (!shared) {
            return Estimate.notDefined(Why.NO_SHARED_STUDIES);
        }
        OptionalDouble figure = figure(IntStream.range(0, given.length).toArray());
        if (figure.isEmpty()) {
            return Estimate.notDefined(Why.ANSWER_NEVER_GIVEN);
        }
        return new Estimate.Defined(figure.getAsDouble(), bootstrap.interval(given.length, this::figure));
    }

    private OptionalDouble figure(int[] sample) {
        double together = 0;
        double all = 0;
        for (int study : sample) {
            together += joined[study];
            all += given[study];
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(together / all);
    }
}
