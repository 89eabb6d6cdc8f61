package org.overread.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.overread.accounts.HalfSignIn;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Sends a refused attempt back to the sign-in page, which says whether to wait and no more; and somebody whose passkey
/// is still to come on to the page that asks for it.
class RefusedAtTheDoor implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof PasskeyAsked asked) {
            request.getSession();
            request.changeSessionId();
            request.getSession().setAttribute(HalfSignIn.class.getName(), asked.half());
            response.sendRedirect(request.getContextPath() + PasskeySignIn.ADDRESS);
            return;
        }
        response.sendRedirect(request.getContextPath()
                + (refusal instanceof TooManyAttempts many ? "/login?wait=" + many.seconds() : "/login?error"));
    }
}
