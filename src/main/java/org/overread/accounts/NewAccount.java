package org.overread.accounts;

import java.util.Set;

/// A person to make a ready account for, with a password.
public record NewAccount(String email, String name, Set<Role> roles, String password) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }

    /// Never the password: records are printed in logs.
    @Override
    public String toString() {
        return "NewAccount " + name;
    }
}
