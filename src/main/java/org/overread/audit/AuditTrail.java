package org.overread.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Where every act that must be traceable is written down, in the transaction of the act itself.
@Service
public class AuditTrail {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Appends one row for the signed-in actor (or `system`, or `anonymous`) to the chain.
    /// Fails when there is no transaction: an act and its trace are one. Best called last in the act: from here to
    /// the end of the transaction everybody else who must leave a trace waits.
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        Actor actor = Actor.current();
        entries.append(head -> entry(head, actor, event));
    }

    /// Where the chain ends now, for release manifests and logs.
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public AuditHead head() {
        return entries.head();
    }

    private AuditEntry entry(AuditHead head, Actor actor, AuditEvent event) {
        return new AuditEntry(
                        head.seq() + 1,
                        // What the database keeps, or the hash would not fit what is read back.
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        storable(actor.name()),
                        actor.roles(),
                        event.action(),
                        storable(event.object()),
                        event.outcome(),
                        storable(event.reason()),
                        storable(JSON.writeValueAsString(event.details())),
                        "",
                        head.hash(),
                        "")
                .sealed();
    }

    /// Text as every database gives it back: without NUL and without halves of surrogate pairs.
    private static String storable(String text) {
        return new String(text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
