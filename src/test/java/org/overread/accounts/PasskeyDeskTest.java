package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.testing.OnH2;
import org.overread.testing.OnPostgres;
import org.overread.testing.SoftAuthenticator;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// People add passkeys, name them and remove them.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PasskeyDeskTest extends PasskeyHolder {
    @Test
    void a_passkey_is_added_used_renamed_and_removed() {
        PasskeyId id = add("Clinic PC");
        assertThat(mine()).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Clinic PC");
            assertThat(passkey.lastUsedAt()).isEmpty();
        });

        begin(person, SessionProof.none());
        assertThat(proofs.offersPasskey(VISIT)).isTrue();
        assertThat(prove(ask())).isInstanceOf(ProofAnswer.Proved.class);
        assertThat(proofs.require()).isEqualTo(ProofMeans.PASSKEY);
        assertThat(mine())
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.lastUsedAt()).isPresent());

        desk.rename(id, "Old PC");
        assertThat(mine()).extracting(PasskeySummary::name).containsExactly("Old PC");
        desk.remove(id);
        assertThat(mine()).isEmpty();
        assertThat(proofs.offersPasskey(VISIT)).isFalse();
        assertThat(proofs.askPasskey(VISIT)).isEmpty();
        assertThat(trail("passkey:" + id))
                .containsExactly("accounts.passkey-added", "accounts.passkey-renamed", "accounts.passkey-removed");
    }

    @Test
    void nothing_is_added_or_removed_without_a_proof() {
        PasskeyId id = add("Key");
        begin(person, SessionProof.none());

        assertThatThrownBy(() -> desk.toAdd(VISIT)).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> desk.add("{}", "Key", VISIT)).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> desk.remove(id)).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> desk.askAtSignIn(false)).isInstanceOf(ProofNeeded.class);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void a_new_passkey_answers_a_question_for_a_new_passkey_of_this_session() {
        String answer = authenticator.create(toAdd());
        desk.add(answer, "Key", VISIT);
        refusedToAdd(answer);
        refusedToAdd(new SoftAuthenticator("http://localhost:1").create(toAdd()));
        refusedToAdd(new SoftAuthenticator(HERE).createUnverified(toAdd()));
        refusedToAdd(new SoftAuthenticator(HERE).create(withoutItsChallenge(toAdd())));
        String elsewhere = new SoftAuthenticator(HERE).create(toAdd());
        begin(person, proved());
        refusedToAdd(elsewhere);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void a_passkey_has_a_name_and_nobody_has_more_than_ten() {
        assertThatThrownBy(() -> add(new SoftAuthenticator(HERE), "  ")).isInstanceOf(AccountRefusal.class);
        for (int i = 0; i < PasskeyDesk.MOST; i++) {
            add(new SoftAuthenticator(HERE), "Key " + i);
        }
        assertThatThrownBy(() -> desk.toAdd(VISIT)).isInstanceOf(AccountRefusal.class);
    }

    @Test
    void without_an_address_of_its_own_the_portal_takes_passkeys_on_localhost_alone() {
        var elsewhere = new Visit("http://10.1.2.3:8080", "192.0.2.9");
        add("Key");
        assertThat(desk.mine(elsewhere).origin()).isEmpty();
        assertThat(proofs.offersPasskey(elsewhere)).isFalse();
        assertThatThrownBy(() -> desk.toAdd(elsewhere)).isInstanceOf(AccountRefusal.class);
        assertThat(proofs.provePasskey(authenticator.get(ask()), elsewhere)).isInstanceOf(ProofAnswer.NotTaken.class);
    }

    @Test
    void a_program_with_a_token_adds_nothing() {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TokenPass(person, new TokenId(UUID.randomUUID()))));
        assertThatThrownBy(() -> desk.toAdd(VISIT)).isInstanceOf(ProofNeeded.class);
    }

    private void refusedToAdd(String answer) {
        assertThatThrownBy(() -> desk.add(answer, "Key", VISIT)).isInstanceOf(PasskeyRefused.class);
    }
}

@OnH2
class PasskeyDeskOnH2Test extends PasskeyDeskTest {}

@OnPostgres
class PasskeyDeskOnPostgresTest extends PasskeyDeskTest {}
