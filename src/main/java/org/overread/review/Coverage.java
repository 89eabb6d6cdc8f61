package org.overread.review;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.SeriesId;

/// How much of a study a reader has had on the screen, over all visits to the reading. Previews and reformats do not
/// count: a slice is seen when it was drawn itself, in full.
///
/// @param series every series that can be paged, in reading order; one of several kernels is several
public record Coverage(List<OfSeries> series) {
    /// From this share of the main series on, a reader has looked at the study.
    public static final double ENOUGH = 0.9;

    /// A series takes part when it spans at least so much of what the longest one spans: two slices through the
    /// sinuses are not the head.
    private static final double WHOLE_HEAD = 0.8;

    public Coverage {
        series = List.copyOf(series);
    }

    /// The series that says how far the reader is: of those that span the head, the one seen most; before any slice
    /// was seen, the first. Empty in a study without images.
    public Optional<OfSeries> main() {
        double longest = series.stream().mapToDouble(OfSeries::span).max().orElse(0);
        return series.stream()
                .filter(one -> one.span() >= WHOLE_HEAD * longest)
                .min(Comparator.comparingDouble(one -> -one.share()));
    }

    /// Slices seen of the main series, 0 to 1.
    public double share() {
        return main().map(OfSeries::share).orElse(0.0);
    }

    /// Whether enough of the main series was seen.
    public boolean isEnough() {
        return share() >= ENOUGH;
    }

    /// Whether any slice was seen in a bone window.
    public boolean boneWindowSeen() {
        return series.stream().anyMatch(one -> one.seenInBone() > 0);
    }

    /// How long slices were on the screen altogether.
    public Duration time() {
        return series.stream().map(OfSeries::time).reduce(Duration.ZERO, Duration::plus);
    }

    /// The slices of a series that were made with one kernel.
    ///
    /// @param slices that can be shown, 1 or more
    /// @param span from the first slice to the last, mm; slices where positions are unknown
    /// @param seen different slices, in any window
    /// @param seenInBone different slices in a bone window
    public record OfSeries(SeriesId series, int slices, double span, int seen, int seenInBone, Duration time) {
        /// 0 to 1.
        public double share() {
            return Math.min(1.0, (double) seen / slices);
        }

        /// Slices still to be seen until it is enough.
        public int needed() {
            return Math.max(0, (int) Math.ceil(ENOUGH * slices) - seen);
        }

        public int missing() {
            return Math.max(0, slices - seen);
        }
    }
}
