package org.overread.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Sends a refused attempt back to the sign-in page, which says whether to wait and no more.
class RefusedAtTheDoor implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + (refusal instanceof TooManyAttempts many ? "/login?wait=" + many.seconds() : "/login?error"));
    }
}
