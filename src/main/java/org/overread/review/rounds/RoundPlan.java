package org.overread.review.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.overread.accounts.AccountId;
import org.overread.catalog.DatasetId;
import org.overread.labels.LabelCode;

/// What a coordinator wants a round to be.
///
/// @param seed of every lot in the round
/// @param readersPerStudy 1 to 6
/// @param labels that are answered, in any order
/// @param guideline Markdown, shown beside the labels; empty for none
/// @param knownAnswers one line a study, such as `HEM-0412 ich=present fracture=absent`; empty for no sentinels
public record RoundPlan(
        DatasetId dataset,
        String name,
        Protocol protocol,
        StudyChoice choice,
        long seed,
        List<AccountId> readers,
        int readersPerStudy,
        List<LabelCode> labels,
        String guideline,
        Checks checks,
        String knownAnswers,
        Optional<LocalDate> deadline) {
    /// Readers that a study has at most.
    public static final int MOST_READERS = 6;

    static final int LONGEST_NAME = 120;
    static final int LONGEST_GUIDELINE = 20_000;

    public RoundPlan {
        name = name.strip();
        readers = readers.stream().distinct().toList();
        labels = labels.stream().distinct().toList();
    }

    /// @throws RoundRefusal if it cannot be a round, whatever the dataset holds
    void requireSound(LocalDate today) {
        refuseIf(name.isEmpty() || name.length() > LONGEST_NAME, RoundRefusal.Reason.NO_NAME, "");
        refuseIf(
                readersPerStudy < 1 || readersPerStudy > MOST_READERS,
                RoundRefusal.Reason.READERS_PER_STUDY,
                Integer.toString(readersPerStudy));
        refuseIf(
                readers.size() < readersPerStudy,
                RoundRefusal.Reason.TOO_FEW_READERS,
                Integer.toString(readersPerStudy));
        refuseIf(labels.isEmpty(), RoundRefusal.Reason.NO_LABELS, "");
        refuseIf(guideline.length() > LONGEST_GUIDELINE, RoundRefusal.Reason.GUIDELINE_TOO_LONG, "");
        refuseIf(
                deadline.filter(day -> day.isBefore(today)).isPresent(),
                RoundRefusal.Reason.DEADLINE_PAST,
                deadline.map(LocalDate::toString).orElse(""));
        refuseIf(checks.sentinels() > 0 && knownAnswers.isBlank(), RoundRefusal.Reason.NO_SENTINELS, "");
    }

    Terms terms() {
        return new Terms(seed, readers, readersPerStudy, checks);
    }

    private static void refuseIf(boolean wrong, RoundRefusal.Reason reason, String about) {
        if (wrong) {
            throw new RoundRefusal(reason, about);
        }
    }
}
