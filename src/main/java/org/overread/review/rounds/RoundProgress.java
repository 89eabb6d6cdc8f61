package org.overread.review.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overread.accounts.AccountId;

/// How far a round is. Counts only, never an answer.
///
/// @param studies ordinary ones
/// @param readers by name
/// @param expectedEnd when the slowest reader is through at the pace since the opening, or of the last week if the
///     round is older; empty if it is over, not open, or somebody has not begun
public record RoundProgress(Round round, int studies, List<OfReader> readers, Optional<LocalDate> expectedEnd) {
    private static final int WEEK = 7;

    public RoundProgress {
        readers = List.copyOf(readers);
    }

    /// How far one reader is.
    ///
    /// @param done signed
    /// @param total assigned, with hidden repeats and sentinels
    /// @param lastWeek signed in the last seven days
    /// @param waiting hidden repeats that are not signed: they come days after their first reading
    public record OfReader(AccountId reader, String name, int done, int total, int lastWeek, int waiting) {
        public int left() {
            return total - done;
        }
    }

    public int done() {
        return readers.stream().mapToInt(OfReader::done).sum();
    }

    public int total() {
        return readers.stream().mapToInt(OfReader::total).sum();
    }

    static RoundProgress of(Round round, int studies, List<OfReader> readers, Instant now) {
        boolean running =
                round.isOpen() && !round.everyone() && readers.stream().anyMatch(one -> one.left() > 0);
        return new RoundProgress(round, studies, readers, running ? end(round, readers, now) : Optional.empty());
    }

    private static Optional<LocalDate> end(Round round, List<OfReader> readers, Instant now) {
        double days = round.openedAt()
                .map(opened -> Math.clamp(Duration.between(opened, now).toHours() / 24.0, 1.0, WEEK))
                .orElse(1.0);
        if (readers.stream().anyMatch(one -> one.left() > 0 && one.lastWeek() == 0)) {
            return Optional.empty();
        }
        return readers.stream()
                .filter(one -> one.left() > 0)
                .map(one -> (long) Math.ceil(one.left() * days / one.lastWeek()))
                .max(Comparator.naturalOrder())
                .map(more -> LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(more));
    }
}
