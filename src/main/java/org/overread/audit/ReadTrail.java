package org.overread.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Traces of reading: the same by the same person leaves one in a quarter of an hour. A row for each image or page
/// would be neither read nor affordable.
@Service
public class ReadTrail {
    public static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Key, Instant> written = new LinkedHashMap<>();

    ReadTrail(AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Key(String person, AuditEvent event) {}

    /// Writes the trace, in a transaction of its own, unless it is there already. To be called before anything of what
    /// is read leaves.
    @PreAuthorize("permitAll()")
    public void record(AuditEvent event) {
        var key = new Key(Actor.current().name(), event);
        Instant now = clock.instant();
        if (isWritten(key, now)) {
            return;
        }
        transaction.executeWithoutResult(status -> audit.record(event));
        keep(key, now);
    }

    private synchronized boolean isWritten(Key key, Instant now) {
        Instant at = written.get(key);
        return at != null && now.isBefore(at.plus(WINDOW));
    }

    /// In the order of time, so that what is over, or too much, is at the beginning.
    private synchronized void keep(Key key, Instant now) {
        written.remove(key);
        written.put(key, now);
        Iterator<Instant> oldest = written.values().iterator();
        while (oldest.hasNext()) {
            boolean over = !now.isBefore(oldest.next().plus(WINDOW));
            if (!over && written.size() <= MOST) {
                return;
            }
            oldest.remove();
        }
    }
}
