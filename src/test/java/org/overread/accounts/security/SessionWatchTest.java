package org.overread.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignInsEnded;
import org.overread.accounts.SignedIn;
import org.overread.accounts.TestClock;
import org.overread.testing.SignInAs;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionWatchTest {
    private final TestClock clock = new TestClock();
    private final SessionWatch watch = new SessionWatch(new CurrentAccount(), new SessionRegister(), clock);
    private final SignedIn person = SignInAs.someone(Role.READER);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void an_active_session_goes_on_until_twelve_hours_after_sign_in() {
        visit("");
        for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(visit("").getStatus()).isEqualTo(200);
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(visit("").getRedirectedUrl()).isEqualTo("/login?ended");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void half_an_hour_of_heartbeats_is_idle() {
        visit("");
        for (int i = 0; i < 5; i++) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(visit("heartbeat").getStatus()).isEqualTo(200);
        }
        clock.pass(Duration.ofMinutes(5));
        assertThat(visit("uidl").getStatus()).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_changed_account_ends_its_sessions_at_once_and_no_others() {
        var other = new MockHttpSession();
        visit("");
        visit(SignInAs.someone(Role.READER), other, "");
        watch.onSignInsEnded(new SignInsEnded(person.id(), false));
        assertThat(session.isInvalid()).isTrue();
        assertThat(other.isInvalid()).isFalse();
    }

    private MockHttpServletResponse visit(String kind) {
        return visit(person, session, kind);
    }

    private MockHttpServletResponse visit(SignedIn who, MockHttpSession in, String kind) {
        var request = new MockHttpServletRequest("GET", "/worklist");
        request.setSession(in);
        request.addHeader("Accept", kind.isEmpty() ? "text/html,*/*;q=0.8" : "*/*");
        if (!kind.isEmpty()) {
            request.setParameter("v-r", kind);
        }
        var response = new MockHttpServletResponse();
        SignInAs.doAs(who, () -> {
            try {
                watch.doFilter(request, response, new MockFilterChain());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        return response;
    }
}
