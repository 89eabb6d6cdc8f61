package org.overread.accounts;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.overread.testing.RoundFixtures;
import org.overread.testing.SignInAs;
import org.overread.testing.SoftAuthenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Somebody in front of an authenticator in software, signed in and proved to be the one.
abstract class PasskeyHolder {
    static final String HERE = "http://localhost:8080";
    static final Visit VISIT = new Visit(HERE, "192.0.2.9");

    @Autowired
    PasskeyDesk desk;

    @Autowired
    ProofDesk proofs;

    @Autowired
    AccountDesk accounts;

    @Autowired
    JdbcClient jdbc;

    final SoftAuthenticator authenticator = new SoftAuthenticator(HERE);
    SignedIn person = SignInAs.someone();

    @BeforeEach
    void signIn() {
        person = RoundFixtures.aPerson(accounts, Role.READER);
        begin(person, proved());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    String toAdd() {
        return desk.toAdd(VISIT).json();
    }

    ProofAnswer prove(String question) {
        return proofs.provePasskey(authenticator.get(question), VISIT);
    }

    String ask() {
        return proofs.askPasskey(VISIT).orElseThrow().json();
    }

    PasskeyId add(String name) {
        return add(authenticator, name);
    }

    PasskeyId add(SoftAuthenticator with, String name) {
        return desk.add(with.create(toAdd()), name, VISIT);
    }

    List<PasskeySummary> mine() {
        return desk.mine(VISIT).passkeys();
    }

    List<String> trail(String object) {
        return jdbc.sql("select action from audit_entry where object = ? order by seq")
                .param(object)
                .query(String.class)
                .list();
    }

    static String challenge(String question) {
        return question.replaceAll(".*\"challenge\":\"([^\"]+)\".*", "$1");
    }

    static String withoutItsChallenge(String question) {
        return question.replace(
                challenge(question), "A".repeat(challenge(question).length()));
    }

    static SessionProof proved() {
        return SessionProof.given(Instant.parse("2100-01-01T00:00:00Z"));
    }

    static void begin(SignedIn who, SessionProof proof) {
        var token =
                new TestingAuthenticationToken(who, "n/a", AuthorityUtils.createAuthorityList(Role.READER.authority()));
        token.setDetails(proof);
        SecurityContextHolder.setContext(new SecurityContextImpl(token));
    }
}
