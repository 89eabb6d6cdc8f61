package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {
    private final Account account =
            Account.invited(new EmailAddress("Anna@Clinic.example"), " Anna ", Set.of(Role.READER), Instant.EPOCH);

    @Test
    void an_invited_person_has_no_password_to_match() {
        assertThat(account.passwordToMatch()).isEmpty();
        assertThat(account.email()).isEqualTo("anna@clinic.example");
        assertThat(account.name()).isEqualTo("Anna");
    }

    @Test
    void an_invitation_is_accepted_once() {
        account.join("Anna P.", "hash");
        assertThat(account.isActive()).isTrue();
        assertThatThrownBy(() -> account.join("Another", "other")).isInstanceOf(AccountRefusal.class);
        assertThat(account.passwordToMatch()).contains("hash");
    }

    @Test
    void a_disabled_person_has_no_password_to_match_and_gets_it_back() {
        account.join("Anna", "hash");
        account.disable();
        assertThat(account.passwordToMatch()).isEmpty();
        account.enable();
        assertThat(account.passwordToMatch()).contains("hash");
    }

    @Test
    void enabling_someone_who_never_accepted_leaves_the_invitation_to_be_accepted() {
        account.disable();
        account.enable();
        assertThat(account.state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void nobody_is_without_a_role_or_a_name() {
        assertThatThrownBy(() -> account.giveRoles(Set.of())).isInstanceOf(AccountRefusal.class);
        assertThatThrownBy(() -> account.rename("  ")).isInstanceOf(AccountRefusal.class);
        assertThatThrownBy(() -> account.rename("A\nB")).isInstanceOf(AccountRefusal.class);
    }
}
