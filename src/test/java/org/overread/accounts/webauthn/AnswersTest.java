package org.overread.accounts.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.testing.SoftAuthenticator;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Site SITE = new Site("localhost", "http://localhost:8080");

    private final Questions questions = new Questions();
    private final Answers answers = new Answers();
    private final Challenges open = new Challenges();
    private final SoftAuthenticator authenticator = new SoftAuthenticator(SITE.origin());
    private final Holder holder = new Holder(UUID.randomUUID(), "anna@example.org", "Anna");
    private final PublicKey key = add();

    @Test
    void an_answer_in_time_counts_on() {
        PublicKey after = prove(authenticator.get(ask(NOW)), holder.handle(), NOW.plusSeconds(299));
        assertThat(after.signCount()).isGreaterThan(key.signCount());
        assertThat(after.key()).isEqualTo(key.key());
    }

    @Test
    void an_answer_after_five_minutes_is_too_late() {
        String answer = authenticator.get(ask(NOW));
        refused(() -> prove(answer, holder.handle(), NOW.plus(Challenges.GOOD_FOR)), PasskeyRefused.Reason.CHALLENGE);
    }

    @Test
    void a_changed_signature_is_refused() {
        String answer = authenticator.get(ask(NOW));
        String other = authenticator.get(ask(NOW));
        String mixed = answer.replace(part(answer, "signature"), part(other, "signature"));
        refused(() -> prove(mixed, holder.handle(), NOW), PasskeyRefused.Reason.BROKEN);
    }

    @Test
    void what_the_authenticator_says_cannot_be_changed() {
        String answer = authenticator.get(ask(NOW));
        String said = part(answer, "authenticatorData");
        // The last four bytes are the counter.
        String more = said.substring(0, said.length() - 4) + "____";
        refused(() -> prove(answer.replace(said, more), holder.handle(), NOW), PasskeyRefused.Reason.BROKEN);
    }

    @Test
    void an_answer_for_another_person_is_refused() {
        String answer =
                authenticator.get(ask(NOW)).replaceFirst("(\"response\":\\{[^}]*)}", "$1,\"userHandle\":\"AQID\"}");
        refused(() -> prove(answer, holder.handle(), NOW), PasskeyRefused.Reason.UNKNOWN);
    }

    @Test
    void a_new_passkey_is_no_proof() {
        String made = new SoftAuthenticator(SITE.origin())
                .create(questions.toAdd(SITE, holder, List.of(), open.draw(Purpose.ADD, NOW)));
        refused(() -> prove(made, holder.handle(), NOW), PasskeyRefused.Reason.BROKEN);
    }

    private PublicKey add() {
        String question = questions.toAdd(SITE, holder, List.of(), open.draw(Purpose.ADD, NOW));
        return answers.added(authenticator.create(question), SITE, new Answers.Session(open, NOW));
    }

    private String ask(Instant at) {
        return questions.toProve(SITE, List.of(key), open.draw(Purpose.PROVE, at));
    }

    private PublicKey prove(String answer, UUID person, Instant at) {
        return answers.proved(
                answer,
                SITE,
                person,
                credential ->
                        Optional.of(key).filter(known -> known.credential().equals(credential)),
                new Answers.Session(open, at));
    }

    private static void refused(Runnable work, PasskeyRefused.Reason reason) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        PasskeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String part(String answer, String name) {
        return answer.replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }
}
