package org.overread.review.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// Whether no more readers of a study are waited for.
    ///
    /// @param readers who have signed it
    public boolean isComplete(int readers) {
        return everyone || state == RoundState.CLOSED || readers >= readersPerStudy;
    }

    /// Whether a study in full agreement goes to the adjudicator all the same: a share of them, by lot.
    ///
    /// @param uid Study Instance UID
    public boolean isSpotChecked(String uid) {
        long drawn = Long.parseLong(new Lots(seed).lot("spot check", uid).substring(0, 8), 16);
        return drawn * 100 < checks.spotChecks() * (1L << 32);
    }

    /// Letters that stand for the readers of a study: the same for everybody who looks at it, drawn anew for each
    /// study.
    ///
    /// @param uid Study Instance UID
    public Map<AccountId, String> letters(String uid, Collection<AccountId> readers) {
        Map<AccountId, String> letters = new HashMap<>();
        for (AccountId reader :
                new Lots(seed).shuffled(Set.copyOf(readers), "letter " + id + uid, AccountId::toString)) {
            letters.put(reader, Character.toString('A' + letters.size()));
        }
        return letters;
    }

    Terms terms(List<AccountId> readers) {
        return new Terms(seed, readers, readersPerStudy, checks);
    }
}
