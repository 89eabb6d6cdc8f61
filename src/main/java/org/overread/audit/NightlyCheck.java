package org.overread.audit;

import org.overread.home.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Checks the trail once a day and puts its head into the log, where it stays even if the database is exchanged.
@Component
class NightlyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);
    private final AuditVerifier verifier;

    NightlyCheck(AuditVerifier verifier) {
        this.verifier = verifier;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "UTC")
    void check() {
        ChainCheck check = SystemActor.call(verifier::verify);
        check.fault()
                .ifPresentOrElse(
                        fault -> LOG.error(
                                "The audit trail is not what was written: entry {} is {}", fault.seq(), fault.kind()),
                        () -> LOG.info(
                                "The audit trail is intact: {} entries, head {}",
                                check.entries(),
                                check.head().hash()));
    }
}
