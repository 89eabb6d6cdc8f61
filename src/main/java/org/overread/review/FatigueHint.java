package org.overread.review;

import java.util.Map;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether readers are told that a break would do them good; see [WorkTime].
@Service
public class FatigueHint {
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    FatigueHint(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @PreAuthorize("hasAnyRole('READER','COORDINATOR')")
    @Transactional(readOnly = true)
    public boolean shown() {
        return jdbc.sql("select shown from fatigue_hint").query(Boolean.class).single();
    }

    /// Switches it on or off for everybody.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional
    public void show(boolean on) {
        jdbc.sql("update fatigue_hint set shown = ?").param(on).update();
        trail.record(AuditEvent.done("fatigue-hint.switched", "portal").with(Map.of("shown", Boolean.toString(on))));
    }
}
