package org.overread.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/// All passkeys.
interface Passkeys extends Repository<Passkey, UUID> {
    Passkey save(Passkey passkey);

    void delete(Passkey passkey);

    Optional<Passkey> findByIdAndAccountId(UUID id, UUID accountId);

    List<Passkey> findByAccountIdOrderByCreatedAtDesc(UUID accountId);

    boolean existsByCredential(String credential);

    /// Locks the row until the transaction ends, so that of two answers with the same count one is refused.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Passkey> findByCredentialAndAccountId(String credential, UUID accountId);
}
