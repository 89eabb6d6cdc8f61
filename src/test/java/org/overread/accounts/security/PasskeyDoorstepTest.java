package org.overread.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.HalfSignIn;
import org.overread.accounts.PasskeyDesk;
import org.overread.accounts.ProofDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SessionProof;
import org.overread.accounts.SignInDesk;
import org.overread.accounts.SignedIn;
import org.overread.accounts.Visit;
import org.overread.testing.OnH2;
import org.overread.testing.RoundFixtures;
import org.overread.testing.SignInAs;
import org.overread.testing.SoftAuthenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Between the password and the passkey nothing is open.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeyDoorstepTest {
    private static final Visit VISIT = new Visit("http://localhost", "192.0.2.12");

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountDesk accounts;

    @Autowired
    PasskeyDesk passkeys;

    @Autowired
    ProofDesk proofs;

    @Autowired
    SignInDesk door;

    private final SoftAuthenticator authenticator = new SoftAuthenticator(VISIT.origin());
    private final MockHttpSession session = new MockHttpSession();
    private SignedIn person = SignInAs.someone();
    private MockMvc browser;

    @BeforeEach
    void enterThePassword() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        person = RoundFixtures.aPerson(accounts, Role.READER);
        wantThePasskey();
        browser.perform(get("/worklist").session(session).accept("text/html")).andExpect(redirectedUrl("/login"));
        String before = session.getId();
        browser.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", person.email())
                        .param("password", RoundFixtures.passwordOf(person)))
                .andExpect(redirectedUrl("/login/passkey"));
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void the_password_alone_opens_nothing() throws Exception {
        assertThat(images()).isIn(302, 401, 403);
        browser.perform(get("/account").session(session).accept("text/html")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void the_passkey_leads_to_where_the_person_was_going() throws Exception {
        String before = session.getId();
        answer(authenticator.get(question())).andExpect(redirectedUrlPattern("**/worklist?continue"));
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute(HalfSignIn.class.getName())).isNull();
        assertThat(images()).isNotIn(302, 401, 403);
    }

    @Test
    void a_wrong_answer_opens_nothing_and_may_be_followed_by_a_right_one() throws Exception {
        answer("{}").andExpect(redirectedUrl("/login/passkey?error"));
        assertThat(images()).isIn(302, 401, 403);
        answer(authenticator.get(question())).andExpect(redirectedUrlPattern("**/worklist?continue"));
    }

    @Test
    void an_answer_without_a_password_before_it_opens_nothing() throws Exception {
        String answer = authenticator.get(question());
        browser.perform(post("/login/passkey")
                        .session(new MockHttpSession())
                        .with(csrf())
                        .param("response", answer))
                .andExpect(redirectedUrl("/login?ended"));
    }

    @Test
    void a_form_without_the_token_is_not_taken() throws Exception {
        String answer = authenticator.get(question());
        browser.perform(post("/login/passkey").session(session).param("response", answer))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 403));
        assertThat(images()).isIn(302, 401, 403);
    }

    @Test
    void a_form_whose_session_is_gone_gets_a_fresh_page() throws Exception {
        browser.perform(post("/login/passkey").param("response", "{}")).andExpect(redirectedUrl("/login?stale"));
    }

    private int images() throws Exception {
        return browser.perform(get("/images/series/1/stack").session(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /// As from a browser, whose cookie names the session.
    private ResultActions answer(String response) throws Exception {
        return browser.perform(post("/login/passkey")
                .session(session)
                .with(csrf())
                .with(request -> {
                    request.setRequestedSessionId(session.getId());
                    request.setRequestedSessionIdValid(true);
                    return request;
                })
                .param("response", response));
    }

    private String question() {
        var half = (HalfSignIn) session.getAttribute(HalfSignIn.class.getName());
        assertThat(half).isNotNull();
        return door.askPasskey(half, VISIT).orElseThrow().json();
    }

    private void wantThePasskey() {
        var own = new TestingAuthenticationToken(person, "n/a", Role.READER.authority());
        own.setDetails(SessionProof.given(Instant.parse("2100-01-01T00:00:00Z")));
        SecurityContextHolder.setContext(new SecurityContextImpl(own));
        try {
            passkeys.add(authenticator.create(passkeys.toAdd(VISIT).json()), "Key", VISIT);
            proofs.provePasskey(
                    authenticator.get(proofs.askPasskey(VISIT).orElseThrow().json()), VISIT);
            passkeys.askAtSignIn(true);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
