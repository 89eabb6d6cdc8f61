package org.overread.accounts.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChallengesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private final Challenges open = new Challenges();

    @Test
    void a_challenge_is_32_bytes_and_no_two_are_alike() {
        byte[] one = open.draw(Purpose.PROVE, NOW);
        assertThat(one).hasSize(32).isNotEqualTo(open.draw(Purpose.PROVE, NOW));
    }

    @Test
    void it_is_good_once() {
        byte[] challenge = open.draw(Purpose.PROVE, NOW);
        assertThat(open.take(challenge, Purpose.PROVE, NOW)).isTrue();
        assertThat(open.take(challenge, Purpose.PROVE, NOW)).isFalse();
    }

    @Test
    void it_is_good_for_five_minutes() {
        byte[] late = open.draw(Purpose.PROVE, NOW);
        byte[] inTime = open.draw(Purpose.PROVE, NOW);
        Instant end = NOW.plus(Challenges.GOOD_FOR);
        assertThat(open.take(inTime, Purpose.PROVE, end.minusMillis(1))).isTrue();
        assertThat(open.take(late, Purpose.PROVE, end)).isFalse();
    }

    @Test
    void it_is_good_for_its_purpose_and_used_up_by_another() {
        byte[] challenge = open.draw(Purpose.ADD, NOW);
        assertThat(open.take(challenge, Purpose.PROVE, NOW)).isFalse();
        assertThat(open.take(challenge, Purpose.ADD, NOW)).isFalse();
    }

    @Test
    void the_oldest_makes_room() {
        List<byte[]> drawn = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            drawn.add(open.draw(Purpose.PROVE, NOW));
        }
        assertThat(open.take(drawn.getFirst(), Purpose.PROVE, NOW)).isFalse();
        assertThat(open.take(drawn.getLast(), Purpose.PROVE, NOW)).isTrue();
    }
}
