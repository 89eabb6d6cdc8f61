package org.overread.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows down guessing of passwords, per account and per network address: after some free failures each further one
/// doubles the wait, from one second to five minutes. Nobody is locked out for good, and an hour without a failure
/// is forgotten. An attempt counts as failed from its beginning, so that many at once gain nothing.
@Component
class Throttle {
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_KEYS = 20_000;
    private static final int MOST_DOUBLINGS = 10;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last, Instant until) {}

    /// Begins an attempt at a key with a number of free failures.
    ///
    /// @return how long to wait; zero if the attempt may go on, which is then counted
    synchronized Duration begin(String key, int free) {
        Instant now = clock.instant();
        Failures known = failures.get(key);
        if (known != null && now.isBefore(known.until())) {
            return Duration.between(now, known.until());
        }
        int count = known == null || known.last().plus(MEMORY).isBefore(now) ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now, now.plus(waitAfter(count - free))));
        return Duration.ZERO;
    }

    /// The attempt was right: forgets the key's failures.
    synchronized void forget(String key) {
        failures.remove(key);
    }

    /// The attempt was not a guess: takes its count back and leaves the others.
    synchronized void takeBack(String key) {
        failures.computeIfPresent(
                key,
                (same, known) ->
                        known.count() <= 1 ? null : new Failures(known.count() - 1, known.last(), clock.instant()));
    }

    private static Duration waitAfter(int failuresToPay) {
        if (failuresToPay <= 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failuresToPay - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
