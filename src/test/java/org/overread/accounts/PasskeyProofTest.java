package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.testing.OnH2;
import org.overread.testing.OnPostgres;
import org.overread.testing.RoundFixtures;
import org.overread.testing.SoftAuthenticator;

/// A passkey proves that a person is the one; everybody else's answers, and everything else, are refused.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PasskeyProofTest extends PasskeyHolder {
    @Test
    void an_answer_for_another_page_is_refused() {
        add("Key");
        String question = ask();
        authenticator.at("http://localhost:9999");
        refused(question, PasskeyRefused.Reason.ORIGIN);
    }

    @Test
    void an_answer_to_another_challenge_is_refused() {
        add("Key");
        refused(withoutItsChallenge(ask()), PasskeyRefused.Reason.CHALLENGE);
    }

    @Test
    void an_answer_is_taken_once() {
        add("Key");
        String answer = authenticator.get(ask());
        assertThat(proofs.provePasskey(answer, VISIT)).isInstanceOf(ProofAnswer.Proved.class);
        begin(person, SessionProof.none());
        assertThat(proofs.provePasskey(answer, VISIT))
                .isEqualTo(new ProofAnswer.NotTaken(PasskeyRefused.Reason.CHALLENGE));
    }

    @Test
    void an_answer_is_good_in_the_session_that_asked_alone() {
        add("Key");
        String answer = authenticator.get(ask());
        begin(person, SessionProof.none());
        assertThat(proofs.provePasskey(answer, VISIT))
                .isEqualTo(new ProofAnswer.NotTaken(PasskeyRefused.Reason.CHALLENGE));
    }

    @Test
    void an_authenticator_that_did_not_look_who_is_there_proves_nothing() {
        add("Key");
        refused(ask().replace("\"required\"", "\"discouraged\""), PasskeyRefused.Reason.UNVERIFIED);
    }

    @Test
    void nobody_proves_anything_with_another_persons_passkey() {
        add("Key");
        String theirs = ask();
        SignedIn other = RoundFixtures.aPerson(accounts, Role.READER);
        begin(other, proved());
        assertThat(proofs.askPasskey(VISIT)).isEmpty();
        add(new SoftAuthenticator(HERE), "Own");
        String own = ask();

        String mixed = theirs.replace(challenge(theirs), challenge(own));
        assertThat(proofs.provePasskey(authenticator.get(mixed), VISIT))
                .isEqualTo(new ProofAnswer.NotTaken(PasskeyRefused.Reason.UNKNOWN));
    }

    @Test
    void a_counter_that_goes_back_is_refused_and_noted() {
        PasskeyId id = add("Key");
        jdbc.sql("update passkey set sign_count = 1000 where id = ?")
                .param(id.value())
                .update();
        refused(ask(), PasskeyRefused.Reason.COUNTER);
        assertThat(jdbc.sql("select details from audit_entry where object = ? and reason = 'COUNTER'")
                        .param("account:" + person.id())
                        .query(String.class)
                        .single())
                .contains("1000");
        assertThat(mine())
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.lastUsedAt()).isEmpty());
    }

    @Test
    void a_removed_passkey_proves_nothing() {
        PasskeyId id = add("Key");
        add(new SoftAuthenticator(HERE), "Another");
        String question = ask();
        desk.remove(id);
        refused(question, PasskeyRefused.Reason.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "\"x\"", "{\"id\":1}", "{\"id\":\"AQ\",\"rawId\":\"AQ\",\"response\":{}}"
            })
    void an_answer_that_is_none_is_refused(String nonsense) {
        add("Key");
        assertThat(proofs.provePasskey(nonsense, VISIT))
                .isEqualTo(new ProofAnswer.NotTaken(PasskeyRefused.Reason.BROKEN));
        assertThatThrownBy(() -> desk.add(nonsense, "Key", VISIT)).isInstanceOf(PasskeyRefused.class);
    }

    private void refused(String question, PasskeyRefused.Reason reason) {
        assertThat(prove(question)).isEqualTo(new ProofAnswer.NotTaken(reason));
        begin(person, SessionProof.none());
        assertThatThrownBy(proofs::require).isInstanceOf(ProofNeeded.class);
        assertThat(jdbc.sql("select count(*) from audit_entry where object = ? and action = 'accounts.proved'"
                                + " and outcome = 'REFUSED' and reason = ?")
                        .params("account:" + person.id(), reason.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}

@OnH2
class PasskeyProofOnH2Test extends PasskeyProofTest {}

@OnPostgres
class PasskeyProofOnPostgresTest extends PasskeyProofTest {}
