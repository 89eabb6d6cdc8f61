package org.overread.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A personal access token that is wanted.
///
/// @param name by which its owner tells it from others, 1 to 80 characters
/// @param scopes at least one
/// @param expiresAt from when on it is good for nothing; empty for a token that ends only when it is revoked
public record NewToken(String name, Set<TokenScope> scopes, Optional<Instant> expiresAt) {
    public NewToken {
        scopes = Set.copyOf(scopes);
    }
}
