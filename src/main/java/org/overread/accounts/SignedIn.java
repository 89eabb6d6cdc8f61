package org.overread.accounts;

import java.util.Set;

/// The person behind the current session.
///
/// @param name as other people see it
public record SignedIn(AccountId id, String email, String name, Set<Role> roles) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
