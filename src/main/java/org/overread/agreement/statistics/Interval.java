package org.overread.agreement.statistics;

/// A two-sided 95 % confidence interval.
public record Interval(double low, double high, Method method) {
    /// How sure the intervals of this package are.
    public static final double CONFIDENCE = 0.95;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("From " + low + " to " + high + " is no interval");
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /// Where an interval's ends come from.
    public enum Method {
        /// Wilson's score interval of a proportion (Wilson, JASA 1927;22:209).
        WILSON,
        /// Large-sample variance of Cohen's kappa (Fleiss, Cohen, Everitt, Psychol Bull 1969;72:323), normal quantiles.
        FLEISS_COHEN_EVERITT,
        /// Linearised variance over studies (Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014, ch. 5),
        /// quantiles of Student's t with one degree of freedom less than there are studies.
        GWET_LINEARISED,
        /// Percentiles of the statistic over resampled studies, drawn with a stated seed.
        BOOTSTRAP
    }
}
