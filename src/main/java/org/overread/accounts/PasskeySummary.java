package org.overread.accounts;

import java.time.Instant;
import java.util.Optional;

/// A passkey as its owner sees it.
///
/// @param name that the owner gave it
/// @param host for which it is good
/// @param backedUp whether the owner's other devices have it too
public record PasskeySummary(
        PasskeyId id, String name, String host, boolean backedUp, Instant createdAt, Optional<Instant> lastUsedAt) {}
