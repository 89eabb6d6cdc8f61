package org.overread.accounts;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A program's request under a person's token: the person's roles, for this request only.
public final class TokenPass extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient SignedIn person;
    private final transient TokenId token;

    public TokenPass(SignedIn person, TokenId token) {
        super(authorities(person));
        this.person = person;
        this.token = token;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(SignedIn person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    TokenId token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }
}
