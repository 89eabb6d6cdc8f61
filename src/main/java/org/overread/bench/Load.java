package org.overread.bench;

import java.util.Arrays;
import java.util.Locale;

/// What came of asking many times.
///
/// @param seconds how long it took
/// @param millis what each good answer took, ascending, ms
/// @param failed answers that were not good
@SuppressWarnings("ArrayRecordComponent")
record Load(double seconds, double[] millis, int failed) {
    static Load of(double seconds, double[] millis, int failed) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Load(seconds, sorted, failed);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    /// The time within which such a share of the answers came; 0 where none came.
    ///
    /// @param share from 0 to 1
    double within(double share) {
        int rank = (int) Math.ceil(share * millis.length);
        return millis.length == 0 ? 0 : millis[Math.max(rank, 1) - 1];
    }

    @Override
    public String toString() {
        String figures = String.format(
                Locale.ROOT, "%.0f/s, median %.1f ms, p99 %.1f ms", perSecond(), within(0.5), within(0.99));
        return failed == 0 ? figures : figures + ", FAILED " + failed;
    }
}
