package org.overread.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignInsEnded;
import org.overread.accounts.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends signed-in sessions: after 30 minutes in which the person did nothing (what a page left open asks for by itself
/// does not count), 12 hours after sign-in in any case, and at once when the account changes.
@Component
@ConditionalOnWebApplication
class SessionWatch extends OncePerRequestFilter {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");
    private static final String PASS = SessionPass.class.getName();

    private final GoesToPage page = new GoesToPage();
    private final CurrentAccount current;
    private final SessionRegister register;
    private final Clock clock;

    SessionWatch(CurrentAccount current, SessionRegister register, Clock clock) {
        this.current = current;
        this.register = register;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        SignedIn person = current.find().orElse(null);
        if (session != null && person != null && !mayGoOn(session, person, request)) {
            session.invalidate();
            boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/dicom-web/");
            if (!program && page.matches(request)) {
                // The new session remembers the page, so that signing in again leads back to it.
                new HttpSessionRequestCache().saveRequest(request, response);
                response.sendRedirect(request.getContextPath() + "/login?ended");
            } else {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(HttpSession session, SignedIn person, HttpServletRequest request) {
        var now = clock.instant();
        if (!(session.getAttribute(PASS) instanceof SessionPass pass)) {
            session.setAttribute(PASS, new SessionPass(register, person.id(), now));
            return true;
        }
        if (!pass.isGoodAt(now)) {
            return false;
        }
        if (!BY_ITSELF.contains(String.valueOf(request.getParameter("v-r")))) {
            pass.seen(now);
        }
        return true;
    }

    /// Once the change of the account is committed, so that no new session begins on what it was before.
    @TransactionalEventListener
    void onSignInsEnded(SignInsEnded event) {
        String keep = event.keepCurrent()
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getSessionId()
                : "";
        register.end(event.account(), keep);
    }
}
