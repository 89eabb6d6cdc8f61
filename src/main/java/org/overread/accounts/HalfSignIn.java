package org.overread.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.overread.accounts.webauthn.Challenges;

/// Somebody whose password was right and whose passkey is still to come. It lies in a session that is nobody's yet and
/// opens nothing but the question for the passkey: for a few minutes, a few answers, and as long as the account stays
/// as it was.
public final class HalfSignIn implements Serializable {
    /// How long the passkey may be given after the password.
    public static final Duration GOOD_FOR = Duration.ofMinutes(5);
    /// Answers that are looked at before the password is asked for again.
    static final int ANSWERS = 5;

    private static final long serialVersionUID = 1;

    private final String account;
    private final long revision;
    private final Instant until;
    private final Challenges challenges = new Challenges();
    private int answers;

    private HalfSignIn(String account, long revision, Instant until) {
        this.account = account;
        this.revision = revision;
        this.until = until;
    }

    static HalfSignIn of(Account account, Instant now) {
        return new HalfSignIn(account.id().toString(), account.revision(), now.plus(GOOD_FOR));
    }

    AccountId account() {
        return AccountId.of(account);
    }

    long revision() {
        return revision;
    }

    Challenges challenges() {
        return challenges;
    }

    /// Whether the passkey may still be given.
    public synchronized boolean isOpenAt(Instant now) {
        return now.isBefore(until) && answers < ANSWERS;
    }

    /// Begins with an answer, which is counted.
    ///
    /// @return whether it is looked at
    synchronized boolean beginsAt(Instant now) {
        boolean open = isOpenAt(now);
        answers++;
        return open;
    }
}
