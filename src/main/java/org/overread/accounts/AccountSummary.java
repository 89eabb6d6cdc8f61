package org.overread.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// An account as the administrator sees it.
public record AccountSummary(
        AccountId id,
        String email,
        String name,
        Set<Role> roles,
        AccountState state,
        Instant createdAt,
        Optional<Instant> lastSignIn) {}
