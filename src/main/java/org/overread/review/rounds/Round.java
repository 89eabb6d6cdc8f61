package org.overread.review.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.overread.accounts.AccountId;
import org.overread.catalog.DatasetId;
import org.overread.labels.LabelCode;

/// A round as it stands.
///
/// @param number counts up within the dataset
/// @param name empty in a round for everyone, which nobody planned
/// @param everyone read by whoever comes, without assignments
/// @param labels that are answered, in reading order
/// @param choice which studies, in words
/// @param openedAt empty while it is only planned
public record Round(
        RoundId id,
        DatasetId dataset,
        int number,
        String name,
        Protocol protocol,
        RoundState state,
        boolean everyone,
        long seed,
        int readersPerStudy,
        Checks checks,
        List<LabelCode> labels,
        String choice,
        Optional<LocalDate> deadline,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt) {
    public Round {
        labels = List.copyOf(labels);
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    Terms terms(List<AccountId> readers) {
        return new Terms(seed, readers, readersPerStudy, checks);
    }
}
