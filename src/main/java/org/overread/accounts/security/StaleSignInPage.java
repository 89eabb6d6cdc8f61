package org.overread.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/// A sign-in page that stood open until its session was gone holds a token that nobody knows any more. Instead of an
/// error the person gets a fresh page.
class StaleSignInPage extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signsIn = "POST".equals(request.getMethod())
                && Stream.of("/login", PasskeySignIn.ADDRESS)
                        .anyMatch(door -> (request.getContextPath() + door).equals(request.getRequestURI()));
        if (signsIn && request.getSession(false) == null) {
            response.sendRedirect(request.getContextPath() + "/login?stale");
        } else {
            chain.doFilter(request, response);
        }
    }
}
