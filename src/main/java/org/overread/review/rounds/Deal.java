package org.overread.review.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.overread.accounts.AccountId;

/// Deals the studies of a round out to its readers. The same seed, studies and readers give the same deal.
///
/// Each study goes to exactly the wanted number of different readers. Studies are dealt in the order of their lots;
/// each takes the readers with the fewest studies so far, so that loads never differ by more than one; of equally
/// loaded readers it takes those who have met its other readers least, so that all pairs of readers share studies, and
/// then those with the lowest lots.
final class Deal {
    private final Lots lots;
    private final List<AccountId> readers;
    private final int perStudy;
    private final Map<AccountId, Integer> loads = new HashMap<>();
    private final Map<Set<AccountId>, Integer> meetings = new HashMap<>();

    /// @param perStudy from 1 to the number of readers
    Deal(Lots lots, List<AccountId> readers, int perStudy) {
        if (perStudy < 1 || perStudy > Set.copyOf(readers).size()) {
            throw new IllegalArgumentException("Cannot give each study " + perStudy + " of " + readers.size());
        }
        this.lots = lots;
        this.readers = readers;
        this.perStudy = perStudy;
    }

    /// Who reads what; readers without a study have an empty list.
    Map<AccountId, List<Candidate>> out(List<Candidate> studies) {
        Map<AccountId, List<Candidate>> hands = new LinkedHashMap<>();
        readers.forEach(reader -> hands.put(reader, new ArrayList<>()));
        for (Candidate study : lots.shuffled(studies, "deal", Candidate::uid)) {
            for (AccountId reader : readersOf(study)) {
                hands.computeIfAbsent(reader, key -> new ArrayList<>()).add(study);
            }
        }
        return hands;
    }

    private List<AccountId> readersOf(Candidate study) {
        Map<AccountId, String> drawn = readers.stream()
                .collect(Collectors.toMap(reader -> reader, reader -> lots.lot(study.uid(), reader.toString())));
        List<AccountId> chosen = new ArrayList<>();
        while (chosen.size() < perStudy) {
            AccountId next = readers.stream()
                    .filter(reader -> !chosen.contains(reader))
                    .min(Comparator.<AccountId>comparingInt(reader -> loads.getOrDefault(reader, 0))
                            .thenComparingInt(reader -> met(reader, chosen))
                            .thenComparing(drawn::get))
                    .orElseThrow();
            chosen.forEach(other -> meetings.merge(Set.of(other, next), 1, Integer::sum));
            chosen.add(next);
        }
        chosen.forEach(reader -> loads.merge(reader, 1, Integer::sum));
        return chosen;
    }

    private int met(AccountId reader, List<AccountId> others) {
        return others.stream()
                .mapToInt(other -> meetings.getOrDefault(Set.of(reader, other), 0))
                .sum();
    }
}
