package org.overread.reports.batch;

/// Values read against values known, for one label or for several together.
final class Tally {
    private int truePositive;
    private int falsePositive;
    private int falseNegative;
    private int trueNegative;

    void add(int read, int known) {
        if (read == 1) {
            truePositive += known;
            falsePositive += 1 - known;
        } else {
            falseNegative += known;
            trueNegative += 1 - known;
        }
    }

    void add(Tally other) {
        truePositive += other.truePositive;
        falsePositive += other.falsePositive;
        falseNegative += other.falseNegative;
        trueNegative += other.trueNegative;
    }

    int truePositive() {
        return truePositive;
    }

    int falsePositive() {
        return falsePositive;
    }

    int falseNegative() {
        return falseNegative;
    }

    int trueNegative() {
        return trueNegative;
    }

    /// NaN where nothing was read as present.
    double precision() {
        return (double) truePositive / (truePositive + falsePositive);
    }

    /// Also called sensitivity; NaN where nothing is present.
    double recall() {
        return (double) truePositive / (truePositive + falseNegative);
    }

    double specificity() {
        return (double) trueNegative / (trueNegative + falsePositive);
    }

    /// Harmonic mean of precision and recall; NaN where nothing is present or read so.
    double f1() {
        return 2.0 * truePositive / (2 * truePositive + falsePositive + falseNegative);
    }
}
