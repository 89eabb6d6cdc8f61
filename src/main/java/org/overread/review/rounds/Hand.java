package org.overread.review.rounds;

import java.util.ArrayList;
import java.util.List;
import org.overread.accounts.AccountId;

/// What one reader reads in a round, in the reader's own order: ordinary studies and sentinels by their lots, and each
/// hidden repeat at a lot somewhere behind its first reading.
record Hand(AccountId reader, List<Turn> turns) {
    Hand {
        turns = List.copyOf(turns);
    }

    /// @param sentinels studies with known answers, none of them among the ordinary ones
    static Hand of(Lots lots, AccountId reader, List<Candidate> ordinary, List<Candidate> sentinels, Checks checks) {
        List<Turn> turns = new ArrayList<>();
        ordinary.forEach(study -> turns.add(new Turn(study, ReadKind.ORDINARY, 1)));
        int known = Math.min(sentinels.size(), Checks.share(checks.sentinels(), ordinary.size()));
        lots.shuffled(sentinels, "sentinel " + reader, Candidate::uid).stream()
                .limit(known)
                .forEach(study -> turns.add(new Turn(study, ReadKind.SENTINEL, 1)));
        List<Turn> order = new ArrayList<>(
                lots.shuffled(turns, "order " + reader, turn -> turn.study().uid()));
        lots.shuffled(ordinary, "repeat " + reader, Candidate::uid).stream()
                .limit(Checks.share(checks.repeats(), ordinary.size()))
                .forEach(study -> order.add(behind(lots, order, study), new Turn(study, ReadKind.REPEAT, 2)));
        return new Hand(reader, order);
    }

    int count(ReadKind kind) {
        return (int) turns.stream().filter(turn -> turn.kind() == kind).count();
    }

    /// A place behind the study's first reading, by lot: each as likely as the other.
    private static int behind(Lots lots, List<Turn> order, Candidate study) {
        int first = 0;
        while (!order.get(first).study().equals(study)) {
            first++;
        }
        int places = order.size() - first;
        long drawn = Long.parseLong(lots.lot("place", study.uid()).substring(0, 12), 16);
        return first + 1 + Math.floorMod(drawn, places);
    }
}
