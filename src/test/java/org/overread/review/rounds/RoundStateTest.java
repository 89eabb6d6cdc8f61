package org.overread.review.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.review.rounds.RoundState.CLOSED;
import static org.overread.review.rounds.RoundState.OPEN;
import static org.overread.review.rounds.RoundState.PAUSED;
import static org.overread.review.rounds.RoundState.PLANNED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundStateTest {
    private static final Map<RoundState, List<RoundState>> ALLOWED = Map.of(
            PLANNED,
            List.of(OPEN, CLOSED),
            OPEN,
            List.of(PAUSED, CLOSED),
            PAUSED,
            List.of(OPEN, CLOSED),
            CLOSED,
            List.of());

    @Test
    void a_round_opens_rests_and_ends_and_never_comes_back() {
        for (RoundState from : RoundState.values()) {
            for (RoundState to : RoundState.values()) {
                if (ALLOWED.get(from).contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).as(from + " to " + to).isInstanceOf(RoundRefusal.class);
                }
            }
        }
    }
}
