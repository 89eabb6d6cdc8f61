package org.overread.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.HalfSignIn;
import org.overread.accounts.SignInAnswer;
import org.overread.accounts.SignInDesk;
import org.overread.accounts.Visit;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Takes the passkey's answer after the password to the desk, and the person back. Until then the session is nobody's.
class PasskeySignIn extends AbstractAuthenticationProcessingFilter {
    /// The page that asks, and where its form goes.
    static final String ADDRESS = "/login/passkey";

    private static final String HALF = HalfSignIn.class.getName();
    private final SignInDesk desk;

    PasskeySignIn(SignInDesk desk) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADDRESS));
        this.desk = desk;
        setAuthenticationFailureHandler((request, response, refusal) -> response.sendRedirect(
                request.getContextPath() + (half(request) == null ? "/login?ended" : ADDRESS + "?error")));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HalfSignIn half = half(request);
        String answer = request.getParameter("response");
        if (half == null || answer == null) {
            throw new BadCredentialsException("No password before it, or no answer");
        }
        var visit = Visit.of(
                request.getScheme(), request.getServerName(), request.getServerPort(), request.getRemoteAddr());
        return switch (desk.signIn(half, answer, visit)) {
            case SignInAnswer.Welcome welcome -> {
                request.getSession().removeAttribute(HALF);
                yield PasswordSignIn.signedIn(welcome.person());
            }
            case SignInAnswer.PasskeyNext _, SignInAnswer.Refused _, SignInAnswer.Wait _ ->
                throw new BadCredentialsException("Refused");
        };
    }

    private static @Nullable HalfSignIn half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HALF) instanceof HalfSignIn half ? half : null;
    }

    /// Puts the filter beside the one that takes passwords: what begins a session there begins it here.
    static final class Door extends AbstractHttpConfigurer<Door, HttpSecurity> {
        private final SignInDesk desk;

        Door(SignInDesk desk) {
            this.desk = desk;
        }

        @Override
        public void configure(HttpSecurity http) {
            var filter = new PasskeySignIn(desk);
            var leadOn = new SavedRequestAwareAuthenticationSuccessHandler();
            leadOn.setRequestCache(http.getSharedObject(RequestCache.class));
            filter.setAuthenticationSuccessHandler(leadOn);
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
