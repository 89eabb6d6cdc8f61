package org.overread.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All personal access tokens, revoked ones too.
interface AccessTokens extends Repository<AccessToken, UUID> {
    AccessToken save(AccessToken token);

    Optional<AccessToken> findByIdAndAccountId(UUID id, UUID accountId);

    Optional<AccessToken> findByTokenHash(String tokenHash);

    List<AccessToken> findByAccountIdAndRevokedAtIsNullOrderByCreatedAtDesc(UUID accountId);

    /// Outside of the row's version: using a token changes nothing that anybody edits.
    @Modifying
    @Query("update AccessToken t set t.lastUsedAt = :at where t.id = :id")
    void used(UUID id, Instant at);
}
