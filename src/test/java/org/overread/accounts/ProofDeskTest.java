package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.testing.OnH2;
import org.overread.testing.RoundFixtures;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Somebody who is signed in proves once more who they are.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofDeskTest {
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    ProofDesk desk;

    @Autowired
    AccountDesk accounts;

    private SignedIn person = SignInAs.someone();

    @BeforeEach
    void signIn() {
        person = RoundFixtures.aPerson(accounts, Role.READER);
        begin(SessionProof.none());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_password_proves_it_for_this_session_and_no_other() {
        assertThatThrownBy(desk::require).isInstanceOf(ProofNeeded.class);

        assertThat(desk.prove(RoundFixtures.passwordOf(person), ADDRESS)).isInstanceOf(ProofAnswer.Proved.class);
        assertThatCode(desk::require).doesNotThrowAnyException();

        begin(SessionProof.none());
        assertThatThrownBy(desk::require).isInstanceOf(ProofNeeded.class);
    }

    @Test
    void it_is_good_for_fifteen_minutes() {
        var proof = SessionProof.given(Instant.parse("2026-11-23T10:00:00Z"));

        assertThat(proof.isGoodAt(Instant.parse("2026-11-23T10:14:59.999Z"))).isTrue();
        assertThat(proof.isGoodAt(Instant.parse("2026-11-23T10:15:00Z"))).isFalse();
        begin(proof);
        assertThatThrownBy(desk::require).isInstanceOf(ProofNeeded.class);
    }

    @Test
    void wrong_passwords_prove_nothing_and_then_have_to_wait_as_at_sign_in() {
        String address = UUID.randomUUID().toString();
        for (int i = 0; i <= Identification.FREE_PER_ACCOUNT; i++) {
            assertThat(desk.prove("another password " + i, address)).isInstanceOf(ProofAnswer.Wrong.class);
        }

        assertThat(desk.prove(RoundFixtures.passwordOf(person), address)).isInstanceOf(ProofAnswer.Wait.class);
        assertThatThrownBy(desk::require).isInstanceOf(ProofNeeded.class);
    }

    private void begin(SessionProof proof) {
        var token = new TestingAuthenticationToken(
                person, "n/a", AuthorityUtils.createAuthorityList(Role.READER.authority()));
        token.setDetails(proof);
        SecurityContextHolder.setContext(new SecurityContextImpl(token));
    }
}
