package org.overread.review.ui;

import org.overread.labels.FindingValue;
import org.overread.labels.Verdict;
import org.overread.shell.VerdictMark;

/// Which mark stands for which value.
public final class Marks {
    private Marks() {}

    public static VerdictMark.Sign of(Verdict verdict) {
        return switch (verdict) {
            case PRESENT -> VerdictMark.Sign.PRESENT;
            case ABSENT -> VerdictMark.Sign.ABSENT;
            case UNCERTAIN -> VerdictMark.Sign.UNCERTAIN;
            case NOT_ASSESSABLE -> VerdictMark.Sign.NOT_ASSESSABLE;
        };
    }

    /// An unreadable cell looks like a question, never like an answer.
    public static VerdictMark.Sign of(FindingValue value) {
        return switch (value.state()) {
            case PRESENT -> VerdictMark.Sign.PRESENT;
            case ABSENT -> VerdictMark.Sign.ABSENT;
            case MISSING -> VerdictMark.Sign.MISSING;
            case UNREADABLE -> VerdictMark.Sign.UNCERTAIN;
        };
    }
}
