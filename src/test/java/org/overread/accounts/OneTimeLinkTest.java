package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTimeLinkTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void a_link_is_used_once() {
        var link = link(LinkPurpose.INVITATION);
        link.spend(NOW);
        assertThatThrownBy(() -> link.spend(NOW)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void an_invitation_lives_seven_days_and_a_reset_one() {
        assertThat(link(LinkPurpose.INVITATION)
                        .isOpenAt(NOW.plus(Duration.ofDays(7)).minusMillis(1)))
                .isTrue();
        assertThat(link(LinkPurpose.INVITATION).isOpenAt(NOW.plus(Duration.ofDays(7))))
                .isFalse();
        assertThat(link(LinkPurpose.RESET).isOpenAt(NOW.plus(Duration.ofHours(24))))
                .isFalse();
    }

    @Test
    void a_token_has_256_bits_and_does_not_print_itself() {
        var token = LinkToken.draw();
        assertThat(java.util.Base64.getUrlDecoder().decode(token.value())).hasSize(32);
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.hash()).matches("[0-9a-f]{64}").isEqualTo(new LinkToken(token.value()).hash());
        assertThat(LinkToken.draw()).isNotEqualTo(token);
    }

    private static OneTimeLink link(LinkPurpose purpose) {
        return OneTimeLink.forAccount(new AccountId(UUID.randomUUID()), purpose, LinkToken.draw(), NOW);
    }
}
