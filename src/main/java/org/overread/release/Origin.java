package org.overread.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.home.SystemActor;
import org.springframework.stereotype.Component;

/// Who makes an export, and when.
@Component
class Origin {
    private final CurrentAccount account;
    private final Clock clock;

    Origin(CurrentAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /// To the microsecond: as precise as the database keeps it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// As other people see the person.
    String who() {
        return account.find().map(SignedIn::name).orElse(SystemActor.NAME);
    }
}
