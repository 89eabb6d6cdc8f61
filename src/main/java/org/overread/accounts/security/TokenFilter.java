package org.overread.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.overread.accounts.TokenAnswer;
import org.overread.accounts.TokenGate;
import org.overread.accounts.TokenPass;
import org.overread.accounts.TokenScope;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes a personal access token out of a request: the password of HTTP Basic (RFC 7617; the user's name is not looked
/// at), or a Bearer token (RFC 6750). It holds for this request alone, and a session that came along does not count.
class TokenFilter extends OncePerRequestFilter {
    private final TokenGate gate;
    private final TokenScope scope;
    private final ProgramRefused refused;

    /// @param scope that a token must have here
    TokenFilter(TokenGate gate, TokenScope scope, ProgramRefused refused) {
        this.gate = gate;
        this.scope = scope;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        String secret = secret(header).orElse("");
        switch (gate.show(secret, scope, request.getRemoteAddr())) {
            case TokenAnswer.Welcome welcome -> {
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(new TokenPass(welcome.person(), welcome.token())));
                chain.doFilter(request, response);
            }
            case TokenAnswer.Refused _ -> refused.badToken(request, response);
            case TokenAnswer.OtherScope _ -> refused.otherScope(response);
            case TokenAnswer.Wait soon -> refused.wait(response, soon.time());
        }
    }

    private static Optional<String> secret(String header) {
        int space = header.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String value = header.substring(space + 1).strip();
        return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(value);
            case "basic" -> password(value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> password(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
