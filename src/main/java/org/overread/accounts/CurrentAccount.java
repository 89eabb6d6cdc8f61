package org.overread.accounts;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/// Who is asking: the person behind the current call.
@Service
public class CurrentAccount {
    /// The signed-in person; empty for a visitor and for the portal's own work.
    @PreAuthorize("permitAll()")
    public Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /// The signed-in person, or a refusal.
    @PreAuthorize("isAuthenticated()")
    public SignedIn require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /// By what the person is known: `session`, or `token:` and the token's key.
    @PreAuthorize("permitAll()")
    public String means() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof TokenPass pass
                ? "token:" + pass.token()
                : "session";
    }
}
