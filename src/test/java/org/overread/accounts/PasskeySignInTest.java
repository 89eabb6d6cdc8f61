package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.SignInAs.as;
import static org.overread.testing.SignInAs.doAs;
import static org.overread.testing.SignInAs.someone;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.shell.Messages;
import org.overread.testing.OnH2;
import org.overread.testing.OnPostgres;
import org.overread.testing.RoundFixtures;
import org.overread.testing.SoftAuthenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// The password and then the passkey let a person in who has asked for both; and nobody is locked out for good.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PasskeySignInTest {
    private static final String HERE = "http://localhost:8080";
    private static final Visit VISIT = new Visit(HERE, "192.0.2.11");
    private static final SignedIn ADMINISTRATOR = someone(Role.ADMINISTRATOR);

    @Autowired
    SignInDesk door;

    @Autowired
    PasskeyDesk desk;

    @Autowired
    ProofDesk proofs;

    @Autowired
    AccountDesk accounts;

    @Autowired
    LinkDesk links;

    @Autowired
    JdbcClient jdbc;

    private final SoftAuthenticator authenticator = new SoftAuthenticator(HERE);
    private SignedIn person = someone();
    private PasskeyId passkey = new PasskeyId(new UUID(0, 0));

    @BeforeEach
    void askForThePasskey() {
        person = RoundFixtures.aPerson(accounts, Role.READER);
        var session = new TestingAuthenticationToken(person, "n/a", "ROLE_READER");
        session.setDetails(SessionProof.given(Instant.parse("2100-01-01T00:00:00Z")));
        SecurityContextHolder.setContext(new SecurityContextImpl(session));
        try {
            passkey = desk.add(authenticator.create(desk.toAdd(VISIT).json()), "Key", VISIT);
            assertThatThrownBy(() -> desk.askAtSignIn(true))
                    .isInstanceOfSatisfying(
                            ProofNeeded.class,
                            needed -> assertThat(needed.byPasskey()).isTrue());
            proofs.provePasskey(
                    authenticator.get(proofs.askPasskey(VISIT).orElseThrow().json()), VISIT);
            desk.askAtSignIn(true);
            assertThat(desk.mine(VISIT).atSignIn()).isTrue();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void the_password_and_then_the_passkey_let_the_person_in() {
        HalfSignIn half = half();
        assertThat(answer(half))
                .isInstanceOfSatisfying(
                        SignInAnswer.Welcome.class,
                        welcome -> assertThat(welcome.person().id()).isEqualTo(person.id()));
        assertThat(jdbc.sql("select actor || ' ' || details from audit_entry where object = ?"
                                + " and action = 'accounts.signed-in'")
                        .param("account:" + person.id())
                        .query(String.class)
                        .single())
                .startsWith(person.email())
                .contains(passkey.toString());
    }

    @Test
    void a_wrong_password_asks_for_nothing() {
        assertThat(door.signIn(person.email(), "not the password", person.email()))
                .isInstanceOf(SignInAnswer.Refused.class);
    }

    @Test
    void an_answer_from_elsewhere_or_to_another_question_lets_nobody_in() {
        HalfSignIn half = half();
        String other = door.askPasskey(half(), VISIT).orElseThrow().json();
        assertThat(door.signIn(half, authenticator.get(other), VISIT)).isInstanceOf(SignInAnswer.Refused.class);
        String own = door.askPasskey(half, VISIT).orElseThrow().json();
        assertThat(door.signIn(half, authenticator.at("http://localhost:1").get(own), VISIT))
                .isInstanceOf(SignInAnswer.Refused.class);
        authenticator.at(HERE);
        assertThat(door.signIn(half, authenticator.get(own), VISIT)).isInstanceOf(SignInAnswer.Refused.class);
        assertThat(answer(half)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void after_five_answers_the_password_is_asked_for_again() {
        HalfSignIn half = half();
        for (int i = 0; i < HalfSignIn.ANSWERS; i++) {
            assertThat(door.signIn(half, "{}", VISIT)).isInstanceOf(SignInAnswer.Refused.class);
        }
        assertThat(half.isOpenAt(Instant.EPOCH)).isFalse();
        assertThat(door.askPasskey(half, VISIT)).isEmpty();
        assertThat(answer(half())).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void an_account_that_has_changed_since_the_password_lets_nobody_in() {
        HalfSignIn half = half();
        String question = door.askPasskey(half, VISIT).orElseThrow().json();
        doAs(ADMINISTRATOR, () -> accounts.disable(person.id()));
        doAs(ADMINISTRATOR, () -> accounts.enable(person.id()));
        assertThat(door.signIn(half, authenticator.get(question), VISIT)).isInstanceOf(SignInAnswer.Refused.class);
    }

    @Test
    void a_reset_link_lets_somebody_in_who_has_lost_the_passkeys() {
        String link = as(ADMINISTRATOR, () -> accounts.newLink(person.id())).path();
        links.reset(link.substring(link.indexOf('/') + 1), "nine hedgehogs in a boat");
        assertThat(door.signIn(person.email(), "nine hedgehogs in a boat", person.email()))
                .isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(reasons()).containsExactly("password reset");
    }

    @Test
    void the_administrator_removes_the_passkeys_of_somebody_who_has_lost_them() {
        doAs(ADMINISTRATOR, () -> desk.removeAll(person.id()));
        assertThat(signIn()).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(reasons()).containsExactly("administrator");
    }

    @Test
    void with_the_last_passkey_goes_the_question_at_sign_in() {
        doAs(person, () -> desk.remove(passkey));
        assertThat(signIn()).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void an_invitation_is_accepted_as_ever() {
        var wanted = new Invitee(new EmailAddress(UUID.randomUUID() + "@example.org"), "New", Set.of(Role.READER));
        String link = as(ADMINISTRATOR, () -> accounts.invite(wanted)).path();
        links.accept(link.substring(link.indexOf('/') + 1), "New", "nine hedgehogs in a boat", Messages.RUSSIAN);
        assertThat(door.signIn(wanted.email().value(), "nine hedgehogs in a boat", "x"))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    private SignInAnswer signIn() {
        return door.signIn(person.email(), RoundFixtures.passwordOf(person), person.email());
    }

    private HalfSignIn half() {
        return ((SignInAnswer.PasskeyNext) signIn()).half();
    }

    private SignInAnswer answer(HalfSignIn half) {
        return door.signIn(
                half,
                authenticator.get(door.askPasskey(half, VISIT).orElseThrow().json()),
                VISIT);
    }

    private List<String> reasons() {
        return jdbc.sql("select reason from audit_entry where object = ? and action = 'accounts.passkey-removed'")
                .param("passkey:" + passkey)
                .query(String.class)
                .list();
    }
}

@OnH2
class PasskeySignInOnH2Test extends PasskeySignInTest {}

@OnPostgres
class PasskeySignInOnPostgresTest extends PasskeySignInTest {}
