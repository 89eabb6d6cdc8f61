package org.overread.audit;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.overread.audit.AuditEvent.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the trail in the database.
@Repository
class AuditEntries {
    private final JdbcClient jdbc;
    private final EntityManager pending;

    AuditEntries(JdbcClient jdbc, EntityManager pending) {
        this.jdbc = jdbc;
        this.pending = pending;
    }

    /// Appends the row that `next` makes of the chain's end. Others who append wait here until the transaction ends.
    void append(Function<AuditHead, AuditEntry> next) {
        // What waits in the session is written first, so that the chain is the last thing a transaction locks.
        pending.flush();
        AuditEntry entry = next.apply(jdbc.sql("select seq, hash from audit_head where id = 1 for update")
                .query(AuditHead.class)
                .single());
        insert(entry);
        jdbc.sql("update audit_head set seq = :seq, hash = :hash where id = 1")
                .param("seq", entry.seq())
                .param("hash", entry.hash())
                .update();
    }

    private void insert(AuditEntry entry) {
        jdbc.sql("""
                insert into audit_entry (seq, acted_at, actor, roles, action, object, outcome, reason, details,
                    content_hash, prev_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.seq(),
                        utc(entry.at()),
                        entry.actor(),
                        entry.roles(),
                        entry.action(),
                        entry.object(),
                        entry.outcome().name(),
                        entry.reason(),
                        entry.details(),
                        entry.contentHash(),
                        entry.prevHash(),
                        entry.hash())
                .update();
    }

    AuditHead head() {
        return jdbc.sql("select seq, hash from audit_head where id = 1")
                .query(AuditHead.class)
                .optional()
                .orElse(AuditHead.START);
    }

    /// The rows behind a number, in the order of the chain.
    List<AuditEntry> after(long seq, int limit) {
        return jdbc.sql("select * from audit_entry where seq > ? order by seq fetch first " + limit + " rows only")
                .param(seq)
                .query(AuditEntries::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("object"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("details"),
                row.getString("content_hash"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
