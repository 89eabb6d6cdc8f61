package org.overread.home;

import java.sql.SQLException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// What stands behind "saved". A commit survives the death of the process at once; [#flush()] makes it survive the
/// loss of power as well.
@Service
public class Durability {
    private final ObjectProvider<EmbeddedDatabase> embedded;

    Durability(ObjectProvider<EmbeddedDatabase> embedded) {
        this.embedded = embedded;
        List<String> delays = writeDelays();
        if (!durable(delays)) {
            throw new IllegalStateException(
                    "The database would acknowledge before it writes: WRITE_DELAY is " + delays);
        }
    }

    /// Brings every commit so far to the disk; to be called after the commit, not inside the transaction. PostgreSQL
    /// does it by itself with each commit, so there it does nothing.
    @PreAuthorize("permitAll()")
    public void flush() {
        EmbeddedDatabase database = embedded.getIfAvailable();
        if (database != null) {
            try {
                database.sync();
            } catch (SQLException e) {
                throw new IllegalStateException("The database could not be brought to the disk", e);
            }
        }
    }

    /// Whether an acknowledged commit is in the file, now.
    boolean holds() {
        return durable(writeDelays());
    }

    private static boolean durable(List<String> delays) {
        return delays.stream().allMatch("0"::equals);
    }

    /// Empty where the database is not the embedded one.
    List<String> writeDelays() {
        EmbeddedDatabase database = embedded.getIfAvailable();
        if (database == null) {
            return List.of();
        }
        try {
            List<String> delays = database.writeDelays();
            return delays.isEmpty() ? List.of("unknown") : delays;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell its settings", e);
        }
    }
}
