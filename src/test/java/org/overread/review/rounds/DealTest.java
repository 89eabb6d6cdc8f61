package org.overread.review.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.accounts.AccountId;
import org.overread.catalog.StudyId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DealTest {
    @ParameterizedTest
    @CsvSource({"400, 6, 2", "401, 6, 3", "7, 6, 6", "1, 3, 2", "100, 1, 1", "53, 5, 4", "0, 4, 2", "97, 2, 1"})
    void every_study_has_its_readers_and_loads_differ_by_one_at_most(int studies, int readers, int perStudy) {
        var hands = deal(11, studies, readers, perStudy);

        Map<Candidate, Set<AccountId>> readersOf = new HashMap<>();
        hands.forEach((reader, hand) -> {
            assertThat(hand).doesNotHaveDuplicates();
            hand.forEach(study ->
                    readersOf.computeIfAbsent(study, key -> new HashSet<>()).add(reader));
        });
        assertThat(readersOf).hasSize(studies);
        assertThat(readersOf.values()).allMatch(who -> who.size() == perStudy);
        var loads = hands.values().stream().mapToInt(List::size).summaryStatistics();
        assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
        assertThat(hands).hasSize(readers);
    }

    @Test
    void all_pairs_of_readers_share_about_as_many_studies() {
        var hands = deal(5, 400, 6, 2);
        List<AccountId> readers = List.copyOf(hands.keySet());
        var shared = IntStream.range(0, readers.size())
                .flatMap(one -> IntStream.range(one + 1, readers.size()).map(other -> {
                    var both = new HashSet<>(hands.get(readers.get(one)));
                    both.retainAll(hands.get(readers.get(other)));
                    return both.size();
                }))
                .summaryStatistics();

        assertThat(shared.getCount()).isEqualTo(15);
        assertThat(shared.getMax() - shared.getMin()).isLessThanOrEqualTo(4);
    }

    @Test
    void the_seed_alone_decides() {
        assertThat(deal(3, 60, 4, 2)).isEqualTo(deal(3, 60, 4, 2)).isNotEqualTo(deal(4, 60, 4, 2));
    }

    @Test
    void a_study_cannot_have_more_readers_than_there_are() {
        assertThatThrownBy(() -> deal(1, 10, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<AccountId, List<Candidate>> deal(long seed, int studies, int readers, int perStudy) {
        return new Deal(new Lots(seed), readers(readers), perStudy).out(studies(studies));
    }

    static List<AccountId> readers(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new AccountId(new UUID(7, n)))
                .toList();
    }

    static List<Candidate> studies(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Candidate(new StudyId(new UUID(1, n)), "1.2.3." + n, "HEM-%04d".formatted(n)))
                .toList();
    }
}
