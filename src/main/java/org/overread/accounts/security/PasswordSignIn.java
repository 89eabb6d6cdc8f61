package org.overread.accounts.security;

import org.overread.accounts.Role;
import org.overread.accounts.SessionProof;
import org.overread.accounts.SignInAnswer;
import org.overread.accounts.SignInDesk;
import org.overread.accounts.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Takes e-mail and password from Spring Security to the desk, and the person back.
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final SignInDesk desk;

    PasswordSignIn(SignInDesk desk) {
        this.desk = desk;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String text ? text : "";
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        return switch (desk.signIn(attempt.getName(), password, address)) {
            case SignInAnswer.Welcome welcome -> signedIn(welcome.person());
            case SignInAnswer.Refused _ -> throw new BadCredentialsException("Refused");
            case SignInAnswer.PasskeyNext next -> throw new PasskeyAsked(next.half());
            case SignInAnswer.Wait soon -> throw new TooManyAttempts(soon.time());
        };
    }

    /// What lies in the session of somebody who has come in.
    static Authentication signedIn(SignedIn person) {
        var authorities = AuthorityUtils.createAuthorityList(
                person.roles().stream().map(Role::authority).toList());
        var token = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        // In place of what the attempt came with, which nobody asks for later.
        token.setDetails(SessionProof.none());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
