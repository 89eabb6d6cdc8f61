package org.overread.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.overread.audit.ChainCheck.Fault;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Proves that the trail is what was written, or names the first row that is not.
@Service
public class AuditVerifier {
    private static final int AT_ONCE = 1000;
    private final AuditEntries entries;
    private final Clock clock;

    AuditVerifier(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Reads the whole chain as it stands at one moment, whatever is appended meanwhile.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    public ChainCheck verify() {
        AuditHead head = entries.head();
        var walk = new ChainWalk();
        while (true) {
            List<AuditEntry> rows = entries.after(walk.reached().seq(), AT_ONCE);
            Optional<Fault> fault = rows.isEmpty() ? walk.end(head) : walk.over(rows);
            if (rows.isEmpty() || fault.isPresent()) {
                return new ChainCheck(clock.instant(), walk.reached().seq(), head, fault);
            }
        }
    }
}
