package org.overread.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All accounts. None is ever removed, as readings and the audit trail point to them.
interface Accounts extends Repository<Account, UUID> {
    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    List<Account> findAllById(Iterable<UUID> ids);

    List<Account> findAllByOrderByName();

    /// Locks the rows until the transaction ends, so that two administrators cannot disable each other at once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByStateOrderById(AccountState state);

    List<Account> findByState(AccountState state);

    /// Outside of the row's version: signing in changes nothing that anybody edits.
    @Modifying
    @Query("update Account a set a.lastSignInAt = :at where a.id = :id")
    void signedIn(UUID id, Instant at);
}
