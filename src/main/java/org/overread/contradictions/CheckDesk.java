package org.overread.contradictions;

import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.DatasetId;
import org.overread.home.SystemActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where a coordinator has a dataset compared anew, watches it and stops it.
@Service
public class CheckDesk {
    private static final String COORDINATOR = "hasRole('COORDINATOR')";
    private static final String EVERYONE = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR','ADMINISTRATOR')";

    private final CheckRunner runner;
    private final CheckRuns runs;
    private final CurrentAccount account;
    private final AuditTrail audit;

    CheckDesk(CheckRunner runner, CheckRuns runs, CurrentAccount account, AuditTrail audit) {
        this.runner = runner;
        this.runs = runs;
        this.account = account;
        this.audit = audit;
    }

    /// Compares a dataset in the background. Studies whose sources and rules are as before are passed over.
    @PreAuthorize(COORDINATOR)
    @Transactional
    public void start(DatasetId dataset) {
        String by = account.find().map(SignedIn::name).orElse(SystemActor.NAME);
        audit.record(AuditEvent.done("contradictions.asked-for", "dataset:" + dataset));
        runner.soon(dataset, by);
    }

    /// Asks the running computation to stop. What it wrote stays.
    @PreAuthorize(COORDINATOR)
    @Transactional
    public void cancel(DatasetId dataset) {
        runs.askToCancel(dataset);
        audit.record(AuditEvent.done("contradictions.cancelled", "dataset:" + dataset));
    }

    /// The newest computation of a dataset; empty before the first.
    @PreAuthorize(EVERYONE)
    @Transactional(readOnly = true)
    public Optional<CheckRun> latest(DatasetId dataset) {
        return runs.latest(dataset);
    }
}
