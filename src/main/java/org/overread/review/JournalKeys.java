package org.overread.review;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.CurrentAccount;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The key with which a browser locks what it keeps of a reader's changes until they are written down. It stays here;
/// a page holds it in memory only. So the next person at the same machine finds nothing but ciphertext, and the
/// reader's own next sign-in opens it again.
@Service
public class JournalKeys {
    /// AES-256.
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    JournalKeys(JdbcClient jdbc, CurrentAccount current, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The signed-in reader's key, drawn the first time.
    ///
    /// @return 64 hexadecimal digits
    @PreAuthorize("hasRole('READER')")
    public String own() {
        UUID account = current.require().id().value();
        return find(account).orElseGet(() -> draw(account));
    }

    private Optional<String> find(UUID account) {
        return jdbc.sql("select secret from journal_key where account_id = ?")
                .param(account)
                .query(String.class)
                .optional();
    }

    /// Two pages can ask at once: the one that comes second takes the key of the first, outside of the transaction that
    /// failed.
    private String draw(UUID account) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        String secret = HexFormat.of().formatHex(key);
        try {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("insert into journal_key (account_id, secret, drawn_at) values (?, ?, ?)")
                            .params(account, secret, clock.instant().atOffset(ZoneOffset.UTC))
                            .update());
            return secret;
        } catch (DuplicateKeyException e) {
            return find(account).orElseThrow(() -> e);
        }
    }
}
