package org.overread.review;

import java.util.List;
import java.util.Map;
import org.overread.accounts.AccountId;
import org.overread.accounts.CurrentAccount;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundState;
import org.overread.review.rounds.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The raw reads of a round, for statistics: only of readings that were signed, each in its latest signed version.
@Service
public class Reads {
    private final ReadRows rows;
    private final CurrentAccount account;
    private final Tasks tasks;

    Reads(ReadRows rows, CurrentAccount account, Tasks tasks) {
        this.rows = rows;
        this.account = account;
        this.tasks = tasks;
    }

    /// Everybody's reads, by study, reader, kind, label and phase.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<Read> of(RoundId round) {
        return rows.of(round);
    }

    /// The signed-in reader's own reads; none before the round is closed.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public List<Read> own(RoundId round) {
        AccountId reader = account.require().id();
        return tasks.round(round).state() == RoundState.CLOSED
                ? rows.of(round).stream()
                        .filter(read -> read.reader().equals(reader))
                        .toList()
                : List.of();
    }

    /// What is known of the sentinels of a round.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public Map<StudyId, Map<LabelCode, Verdict>> known(RoundId round) {
        return rows.known(round);
    }
}
