package org.overread.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorstepTest {
    private static final String PASSWORD = "violet tram over the river";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountDesk desk;

    private final String email = UUID.randomUUID() + "@example.org";
    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        SignInAs.doAs(
                SignInAs.someone(Role.ADMINISTRATOR),
                () -> desk.createReady(new NewAccount(email, "Anna", Set.of(Role.READER), PASSWORD)));
    }

    @Test
    void the_right_password_leads_in() throws Exception {
        var session = new MockHttpSession();
        signIn(session, PASSWORD, "/");
        browser.perform(get("/images/series/1/stack").session(session))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isNotIn(401, 403));
    }

    @Test
    void one_is_led_back_to_a_page_and_not_to_what_it_fetched() throws Exception {
        var session = new MockHttpSession();
        String page = "/read/" + UUID.randomUUID();
        browser.perform(get(page).session(session).accept("text/html", "*/*;q=0.8"));
        browser.perform(get("/images/series/1/stack").session(session).accept("*/*"));
        browser.perform(
                get("/images/series/1/rendered/2").session(session).accept("image/avif", "image/*", "*/*;q=0.8"));

        signIn(session, PASSWORD, "http://localhost" + page + "?continue");
    }

    @Test
    void wrong_passwords_are_refused_and_then_have_to_wait() throws Exception {
        for (int i = 0; i <= 4; i++) {
            signIn(new MockHttpSession(), "wrong", "/login?error");
        }
        signIn(new MockHttpSession(), PASSWORD, "/login?wait=1");
    }

    @Test
    void a_form_without_the_token_is_not_taken() throws Exception {
        browser.perform(post("/login")
                        .session(new MockHttpSession())
                        .param("username", email)
                        .param("password", PASSWORD))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 403));
    }

    @Test
    void a_form_whose_session_is_gone_gets_a_fresh_page() throws Exception {
        browser.perform(post("/login").param("username", email)).andExpect(redirectedUrl("/login?stale"));
    }

    @Test
    void visitors_see_no_image_and_only_health_of_the_machinery() throws Exception {
        browser.perform(get("/images/series/1/stack").accept("text/html")).andExpect(status().is3xxRedirection());
        browser.perform(get("/actuator/env"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(302, 401, 403));
    }

    @Test
    void browsers_are_told_what_to_refuse() throws Exception {
        browser.perform(get("/actuator/health").secure(true))
                .andExpect(header().string("Content-Security-Policy", PortalSecurity.CONTENT_POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Strict-Transport-Security"));
    }

    private void signIn(MockHttpSession session, String password, String leadsTo) throws Exception {
        browser.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(email);
                            return request;
                        })
                        .param("username", email)
                        .param("password", password))
                .andExpect(redirectedUrl(leadsTo));
    }
}
