package org.overread.agreement.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// A statistic of a sample: a figure with its interval, or the reason why there is none. Never NaN.
public sealed interface Estimate {
    /// The figure; empty where it is not defined.
    OptionalDouble value();

    /// A figure that the sample defines.
    ///
    /// @param interval empty where the sample does not tell the spread, for example when every study agrees
    record Defined(double figure, Optional<Interval> interval) implements Estimate {
        public Defined {
            if (!Double.isFinite(figure)) {
                throw new IllegalArgumentException(figure + " is not a figure");
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(figure);
        }
    }

    /// No figure, and why.
    record NotDefined(Why why) implements Estimate {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }

    /// What a sample lacks for a figure.
    enum Why {
        /// No study has answers of two readers.
        NO_SHARED_STUDIES("no study was answered by two readers"),
        /// Everybody gave the same answer everywhere: chance alone would agree as well.
        ONE_CATEGORY("all answers are the same, so agreement cannot be told from chance"),
        /// A proportion of nothing.
        NO_CASES("there is no case to count"),
        /// The answer asked about was never given.
        ANSWER_NEVER_GIVEN("nobody gave this answer");

        private final String because;

        Why(String because) {
            this.because = because;
        }

        /// In English, to stand behind "not defined, because".
        public String because() {
            return because;
        }
    }

    static Estimate of(double figure, Interval interval) {
        return new Defined(figure, Optional.of(interval));
    }

    static Estimate withoutInterval(double figure) {
        return new Defined(figure, Optional.empty());
    }

    static Estimate notDefined(Why why) {
        return new NotDefined(why);
    }
}
