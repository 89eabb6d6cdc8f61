package org.overread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountId;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.IssuedToken;
import org.overread.accounts.NewAccount;
import org.overread.accounts.NewToken;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.accounts.TokenDesk;
import org.overread.accounts.TokenScope;
import org.overread.catalog.StudyId;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class TokenDoorTest extends ProgramVisits {
    @Autowired
    AccountDesk desk;

    @Autowired
    TokenDesk tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SignedIn anna;
    private StoredStudy study;
    private StudyId studyId;

    @BeforeEach
    void makeAnna() {
        String email = UUID.randomUUID() + "@example.org";
        AccountId id = SignInAs.as(
                SignInAs.someone(Role.ADMINISTRATOR),
                () -> desk.createReady(
                        new NewAccount(email, "Anna", Set.of(Role.READER), "violet tram over the river")));
        anna = new SignedIn(id, email, "Anna", Set.of(Role.READER));
        study = study().images(2);
        studyId = study.added();
    }

    private IssuedToken token() {
        return SignInAs.as(
                anna,
                () -> tokens.create(new NewToken("notebook", Set.of(TokenScope.DICOMWEB_READ), Optional.empty())));
    }

    private MockHttpServletRequestBuilder metadata() {
        return get(study.imageAddress(0) + "/metadata");
    }

    private int bearer(String secret) throws Exception {
        return visit(metadata().header("Authorization", "Bearer " + secret)).getStatus();
    }

    private MockHttpServletResponse visit(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(from(anna.email()))).andReturn().getResponse();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void a_token_opens_as_bearer_and_as_the_password_of_any_user_and_begins_no_session() throws Exception {
        String secret = token().secret();
        String basic = Base64.getEncoder().encodeToString(("anyone:" + secret).getBytes(StandardCharsets.UTF_8));

        assertThat(secret).matches("ovr_[\\w-]{43}");
        assertThat(bearer(secret)).isEqualTo(200);
        var result = mvc.perform(metadata().header("Authorization", "Basic " + basic))
                .andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void without_a_token_a_program_is_asked_for_one_and_a_page_is_not_made_to_open_a_window() throws Exception {
        MockHttpServletResponse program = visit(metadata());
        MockHttpServletResponse page = visit(metadata().header("Sec-Fetch-Mode", "cors"));

        assertThat(program.getStatus()).isEqualTo(401);
        assertThat(program.getHeaders("WWW-Authenticate")).anyMatch(header -> header.startsWith("Basic"));
        assertThat(program.getContentType()).isEqualTo("application/problem+json");
        assertThat(program.getContentAsString(StandardCharsets.UTF_8)).contains("NO_TOKEN", "токен");
        assertThat(page.getHeaders("WWW-Authenticate")).noneMatch(header -> header.startsWith("Basic"));
    }

    @Test
    void a_token_opens_nothing_but_the_dicom_web() throws Exception {
        String secret = token().secret();

        assertThat(visit(get("/images/series/" + UUID.randomUUID() + "/stack")
                                .header("Authorization", "Bearer " + secret))
                        .getStatus())
                .isNotEqualTo(200);
        assertThat(visit(post(study.address()).header("Authorization", "Bearer " + secret))
                        .getStatus())
                .isEqualTo(405);
    }

    @Test
    void the_database_does_not_hold_the_secret() {
        IssuedToken token = token();

        List<String> stored = jdbc.sql("select token_hash from access_token where id = :id")
                .param("id", token.id().value())
                .query(String.class)
                .list();

        assertThat(stored).hasSize(1).first().asString().matches("[0-9a-f]{64}").doesNotContain(token.secret());
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @Test
    void a_revoked_token_is_good_for_nothing_at_once() throws Exception {
        IssuedToken token = token();
        assertThat(bearer(token.secret())).isEqualTo(200);

        SignInAs.doAs(anna, () -> tokens.revoke(token.id()));

        assertThat(bearer(token.secret())).isEqualTo(401);
        List<?> left = SignInAs.as(anna, tokens::mine);
        assertThat(left).isEmpty();
    }

    @Test
    void nobody_revokes_another_persons_token() {
        IssuedToken token = token();

        assertThatThrownBy(() -> SignInAs.doAs(SignInAs.someone(Role.READER), () -> tokens.revoke(token.id())))
                .isInstanceOf(AccountRefusal.class);
    }

    @Test
    void other_roles_or_a_disabled_account_end_the_tokens_for_good() throws Exception {
        String first = token().secret();
        assertThat(bearer(first)).isEqualTo(200);
        SignedIn administrator = SignInAs.someone(Role.ADMINISTRATOR);

        SignInAs.doAs(administrator, () -> desk.changeRoles(anna.id(), Set.of(Role.READER, Role.COORDINATOR)));
        assertThat(bearer(first)).isEqualTo(401);

        String second = token().secret();
        assertThat(bearer(second)).isEqualTo(200);
        SignInAs.doAs(administrator, () -> desk.disable(anna.id()));
        assertThat(bearer(second)).isEqualTo(401);
        SignInAs.doAs(administrator, () -> desk.enable(anna.id()));
        assertThat(bearer(second)).isEqualTo(401);
    }

    @Test
    void a_token_ends_at_its_time_and_cannot_end_before_it_begins() throws Exception {
        var past = new NewToken(
                "late",
                Set.of(TokenScope.DICOMWEB_READ),
                Optional.of(clock.instant().minusSeconds(1)));
        assertThatThrownBy(() -> SignInAs.doAs(anna, () -> tokens.create(past))).isInstanceOf(AccountRefusal.class);

        IssuedToken token = token();
        jdbc.sql("update access_token set expires_at = :at where id = :id")
                .param("at", clock.instant().minus(Duration.ofMinutes(1)).atOffset(java.time.ZoneOffset.UTC))
                .param("id", token.id().value())
                .update();
        assertThat(bearer(token.secret())).isEqualTo(401);
    }

    @Test
    void a_token_without_the_scope_is_refused_as_such() throws Exception {
        IssuedToken token = token();
        jdbc.sql("update access_token set scopes = 'something:else' where id = :id")
                .param("id", token.id().value())
                .update();

        assertThat(bearer(token.secret())).isEqualTo(403);
    }

    @Test
    void wrong_tokens_have_to_wait_and_right_ones_in_use_do_not() throws Exception {
        String secret = token().secret();
        assertThat(bearer(secret)).isEqualTo(200);
        for (int i = 0; i < 21; i++) {
            assertThat(bearer("ovr_wrong" + i)).isEqualTo(401);
        }

        MockHttpServletResponse waiting = visit(metadata().header("Authorization", "Bearer ovr_wrong"));

        assertThat(waiting.getStatus()).isEqualTo(429);
        assertThat(waiting.getHeader("Retry-After")).isNotBlank();
        assertThat(bearer(secret)).isEqualTo(200);
    }

    @Test
    void many_reads_of_a_study_leave_one_trace_with_the_token() throws Exception {
        IssuedToken token = token();
        for (int i = 0; i < 3; i++) {
            bearer(token.secret());
            visit(get(study.imageAddress(1) + "/frames/1").header("Authorization", "Bearer " + token.secret()));
        }

        List<String> traces = jdbc.sql("select details from audit_entry where object = :object")
                .param("object", "study:" + studyId)
                .query(String.class)
                .list();

        assertThat(traces).hasSize(1).first().asString().contains("token:" + token.id());
    }
}
