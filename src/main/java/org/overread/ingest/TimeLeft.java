package org.overread.ingest;

import java.time.Duration;
import java.util.Optional;

/// Tells the time to the end from the pace so far.
final class TimeLeft {
    private static final int ENOUGH_TO_TELL = 3;

    private TimeLeft() {}

    /// @return empty before the counted phase, and until a few studies are done
    static Optional<Duration> of(ImportPhase phase, int done, int total, Duration sofar) {
        if (phase != ImportPhase.ADDING || done < ENOUGH_TO_TELL || total < done) {
            return Optional.empty();
        }
        return Optional.of(sofar.multipliedBy(total - done).dividedBy(done));
    }
}
