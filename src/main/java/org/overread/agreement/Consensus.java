package org.overread.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.AccountId;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Read;

/// What most readers of a study said of a label: present or absent, where one of the two has more than half of all
/// answers. With two readers, that is what both said; a single read is its own majority, and is not counted here.
public final class Consensus {
    private final Map<Key, Boolean> answers = new HashMap<>();

    private Consensus() {}

    /// @param reads signed answers, one for each reader, study and label
    static Consensus of(List<Read> reads) {
        Map<Key, int[]> counts = new HashMap<>();
        for (Read read : reads) {
            int[] count = counts.computeIfAbsent(new Key(read.study(), read.label()), key -> new int[3]);
            count[0]++;
            count[1] += read.verdict() == Verdict.PRESENT ? 1 : 0;
            count[2] += read.verdict() == Verdict.ABSENT ? 1 : 0;
        }
        var consensus = new Consensus();
        counts.forEach((key, count) -> {
            if (count[0] >= 2 && 2 * Math.max(count[1], count[2]) > count[0]) {
                consensus.answers.put(key, count[1] > count[2]);
            }
        });
        return consensus;
    }

    /// The same, without one reader's answers: what that reader is held against.
    static Consensus without(List<Read> reads, AccountId reader) {
        return of(reads.stream().filter(read -> !read.reader().equals(reader)).toList());
    }

    /// Whether the label is present; empty where the readers do not settle it.
    Optional<Boolean> of(StudyId study, LabelCode label) {
        return Optional.ofNullable(answers.get(new Key(study, label)));
    }

    /// How many studies are settled for a label, and how many of them with "present".
    Count count(LabelCode label) {
        int settled = 0;
        int present = 0;
        for (Map.Entry<Key, Boolean> answer : answers.entrySet()) {
            if (answer.getKey().label().equals(label)) {
                settled++;
                present += answer.getValue() ? 1 : 0;
            }
        }
        return new Count(settled, present);
    }

    /// @param settled studies with a majority
    /// @param present of those
    public record Count(int settled, int present) {}

    private record Key(StudyId study, LabelCode label) {}
}
