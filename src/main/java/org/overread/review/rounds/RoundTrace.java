package org.overread.review.rounds;

import java.util.Map;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.home.SystemActor;
import org.springframework.stereotype.Component;

/// Leaves the trace of what happens to rounds.
@Component
class RoundTrace {
    private final AuditTrail trail;
    private final CurrentAccount account;

    RoundTrace(AuditTrail trail, CurrentAccount account) {
        this.trail = trail;
        this.account = account;
    }

    /// The name of whoever is at work.
    String author() {
        return account.find().map(SignedIn::name).orElse(SystemActor.NAME);
    }

    void planned(RoundId id, RoundPlan plan, Dealt dealt) {
        trail.record(event("round.planned", id)
                .with(Map.of(
                        "name", plan.name(),
                        "protocol", plan.protocol().name(),
                        "seed", Long.toString(plan.seed()),
                        "choice", plan.choice().words(),
                        "studies", Integer.toString(dealt.studies().size()),
                        "sentinels", Integer.toString(dealt.sentinels().size()),
                        "readers", Integer.toString(plan.readers().size()),
                        "readersPerStudy", Integer.toString(plan.readersPerStudy()))));
    }

    void revised(RoundId id, int version) {
        trail.record(event("round.guideline-written", id).with(Map.of("version", Integer.toString(version))));
    }

    void moved(RoundId id, RoundState to) {
        String action = switch (to) {
            case PLANNED -> throw new IllegalArgumentException("A round is planned once");
            case OPEN -> "round.opened";
            case PAUSED -> "round.paused";
            case CLOSED -> "round.closed";
        };
        trail.record(event(action, id));
    }

    private static AuditEvent event(String action, RoundId id) {
        return AuditEvent.done(action, "round:" + id);
    }
}
