package org.overread.accounts;

import java.util.Set;

/// A person to invite.
///
/// @param name as the inviting person writes it; the invited one can correct it
public record Invitee(EmailAddress email, String name, Set<Role> roles) {
    public Invitee {
        roles = Set.copyOf(roles);
    }
}
