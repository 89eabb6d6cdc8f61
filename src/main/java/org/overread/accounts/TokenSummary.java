package org.overread.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A personal access token as its owner sees it.
///
/// @param lastUsedAt to the half minute
/// @param open whether it opens anything: neither over nor revoked
public record TokenSummary(
        TokenId id,
        String name,
        Set<TokenScope> scopes,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        boolean open) {
    public TokenSummary {
        scopes = Set.copyOf(scopes);
    }
}
