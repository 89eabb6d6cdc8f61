package org.overread.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All one-time links, used or not.
interface OneTimeLinks extends Repository<OneTimeLink, UUID> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    /// Locks the row until the transaction ends, so that of two uses at once the second sees the first.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OneTimeLink l where l.tokenHash = :tokenHash")
    Optional<OneTimeLink> lockByTokenHash(String tokenHash);

    List<OneTimeLink> findByAccountIdAndSpentAtIsNull(UUID accountId);

    List<OneTimeLink> findByPurposeAndSpentAtIsNull(LinkPurpose purpose);

    void delete(OneTimeLink link);
}
