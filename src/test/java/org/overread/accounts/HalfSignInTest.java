package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HalfSignInTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private final HalfSignIn half =
            HalfSignIn.of(Account.invited(new EmailAddress("anna@example.org"), "Anna", Set.of(Role.READER), NOW), NOW);

    @Test
    void it_is_open_for_five_minutes() {
        Instant end = NOW.plus(HalfSignIn.GOOD_FOR);
        assertThat(half.isOpenAt(end.minusMillis(1))).isTrue();
        assertThat(half.isOpenAt(end)).isFalse();
        assertThat(half.beginsAt(end)).isFalse();
    }

    @Test
    void it_is_open_for_five_answers() {
        for (int i = 0; i < HalfSignIn.ANSWERS; i++) {
            assertThat(half.beginsAt(NOW)).isTrue();
        }
        assertThat(half.isOpenAt(NOW)).isFalse();
        assertThat(half.beginsAt(NOW)).isFalse();
    }
}
