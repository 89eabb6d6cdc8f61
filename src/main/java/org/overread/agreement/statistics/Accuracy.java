package org.overread.agreement.statistics;

/// A yes-or-no source held against what is taken for true: registry or report against consensus, reader against
/// sentinel.
public record Accuracy(int truePositive, int falsePositive, int falseNegative, int trueNegative) {
    /// Nothing compared yet.
    public static final Accuracy NONE = new Accuracy(0, 0, 0, 0);

    /// One case more.
    public Accuracy with(boolean said, boolean truth) {
        return new Accuracy(
                truePositive + (said && truth ? 1 : 0),
                falsePositive + (said && !truth ? 1 : 0),
                falseNegative + (!said && truth ? 1 : 0),
                trueNegative + (!said && !truth ? 1 : 0));
    }

    public int cases() {
        return truePositive + falsePositive + falseNegative + trueNegative;
    }

    public Estimate sensitivity() {
        return new Proportion(truePositive, truePositive + falseNegative).estimate();
    }

    public Estimate specificity() {
        return new Proportion(trueNegative, trueNegative + falsePositive).estimate();
    }

    public Estimate positivePredictiveValue() {
        return new Proportion(truePositive, truePositive + falsePositive).estimate();
    }

    public Estimate negativePredictiveValue() {
        return new Proportion(trueNegative, trueNegative + falseNegative).estimate();
    }

    /// The share of cases in which the source is right.
    public Estimate accuracy() {
        return new Proportion(truePositive + trueNegative, cases()).estimate();
    }
}
