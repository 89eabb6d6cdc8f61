package org.overread.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A personal access token. Once revoked it stays so, and stays known, as the trail names it.
@Entity
class AccessToken {
    private static final int LONGEST_NAME = 80;

    @Id
    private UUID id = UUID.randomUUID();

    private UUID accountId = new UUID(0, 0);
    private String name = "";

    @Convert(converter = ScopeSet.class)
    private Set<TokenScope> scopes = Set.of();

    /// Read by queries only.
    @SuppressWarnings("UnusedVariable")
    private String tokenHash = "";

    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @Version
    private @Nullable Long version;

    /// For the database.
    protected AccessToken() {}

    /// @throws AccountRefusal TOKEN if it has no name, no scope, or would be over before it begins
    static AccessToken of(AccountId owner, NewToken wanted, TokenSecret secret, Instant now) {
        String name = wanted.name().strip();
        boolean over = wanted.expiresAt().filter(end -> !end.isAfter(now)).isPresent();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)
                || wanted.scopes().isEmpty()
                || over) {
            throw new AccountRefusal(AccountRefusal.Reason.TOKEN);
        }
        var token = new AccessToken();
        token.accountId = owner.value();
        token.name = name;
        token.scopes = wanted.scopes();
        token.tokenHash = secret.hash();
        token.createdAt = now;
        token.expiresAt = wanted.expiresAt().orElse(null);
        return token;
    }

    TokenId id() {
        return new TokenId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    String name() {
        return name;
    }

    Set<TokenScope> scopes() {
        return scopes;
    }

    boolean isOpenAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /// @throws AccountRefusal if it was revoked before
    void revoke(Instant now) {
        if (revokedAt != null) {
            throw new AccountRefusal(AccountRefusal.Reason.STATE);
        }
        revokedAt = now;
    }

    TokenSummary summary(Instant now) {
        return new TokenSummary(
                id(),
                name,
                scopes,
                createdAt,
                Optional.ofNullable(expiresAt),
                Optional.ofNullable(lastUsedAt),
                isOpenAt(now));
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }
}
