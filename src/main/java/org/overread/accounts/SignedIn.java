package org.overread.accounts;

import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The person behind the current session.
///
/// @param name as other people see it
public record SignedIn(AccountId id, String email, String name, Set<Role> roles) implements AuthenticatedPrincipal {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// The name that Spring Security and the audit trail know the person by.
    @Override
    public String getName() {
        return email;
    }
}
