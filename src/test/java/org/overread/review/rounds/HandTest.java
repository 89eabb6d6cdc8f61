package org.overread.review.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandTest {
    private static final List<AccountId> READERS = DealTest.readers(2);
    private static final List<Candidate> STUDIES = DealTest.studies(120);

    @Test
    void each_reader_has_an_order_of_their_own_that_the_seed_repeats() {
        var one = hand(9, 0, Checks.NONE);

        assertThat(one).isEqualTo(hand(9, 0, Checks.NONE));
        assertThat(studies(one)).containsExactlyInAnyOrderElementsOf(ordinary());
        assertThat(studies(one)).isNotEqualTo(ordinary());
        assertThat(studies(one)).isNotEqualTo(studies(hand(9, 1, Checks.NONE)));
        assertThat(studies(one)).isNotEqualTo(studies(hand(10, 0, Checks.NONE)));
    }

    @Test
    void repeats_come_behind_their_first_reading_and_sentinels_stand_among_the_others() {
        var hand = hand(9, 0, new Checks(10, 5, 0));

        assertThat(hand.count(ReadKind.ORDINARY)).isEqualTo(100);
        assertThat(hand.count(ReadKind.REPEAT)).isEqualTo(10);
        assertThat(hand.count(ReadKind.SENTINEL)).isEqualTo(5);
        for (int place = 0; place < hand.turns().size(); place++) {
            Turn turn = hand.turns().get(place);
            if (turn.kind() == ReadKind.REPEAT) {
                assertThat(turn.occurrence()).isEqualTo(2);
                assertThat(hand.turns().subList(0, place)).contains(new Turn(turn.study(), ReadKind.ORDINARY, 1));
            }
        }
        assertThat(hand.turns().stream().filter(turn -> turn.kind() == ReadKind.SENTINEL))
                .allMatch(turn -> STUDIES.indexOf(turn.study()) >= 100);
        assertThat(lastPlaceOf(hand, ReadKind.SENTINEL)).isGreaterThan(20);
    }

    @Test
    void a_share_is_never_lost_in_rounding() {
        assertThat(Checks.share(10, 3)).isEqualTo(1);
        assertThat(Checks.share(10, 0)).isZero();
        assertThat(Checks.share(0, 300)).isZero();
        assertThat(Checks.share(10, 125)).isEqualTo(13);
    }

    @Test
    void a_lot_is_what_the_manual_says_it_is() {
        // printf '42\norder x\n1.2.3' | sha256sum
        assertThat(new Lots(42).lot("order x", "1.2.3"))
                .isEqualTo("4b859cd36332199e4200bd5d11709e4ccbb37eb43fc8f245956e63b8743fd72c");
    }

    private static List<Candidate> ordinary() {
        return STUDIES.subList(0, 100);
    }

    private static Hand hand(long seed, int reader, Checks checks) {
        return Hand.of(new Lots(seed), READERS.get(reader), ordinary(), STUDIES.subList(100, 120), checks);
    }

    private static List<Candidate> studies(Hand hand) {
        return hand.turns().stream().map(Turn::study).toList();
    }

    private static int lastPlaceOf(Hand hand, ReadKind kind) {
        int last = -1;
        for (int place = 0; place < hand.turns().size(); place++) {
            last = hand.turns().get(place).kind() == kind ? place : last;
        }
        return last;
    }
}
