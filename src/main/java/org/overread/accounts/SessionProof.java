package org.overread.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/// When the person behind a session last proved, beyond being signed in, to be that person. It lies in the session and
/// ends with it.
public final class SessionProof implements Serializable {
    /// How long a proof is good for.
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final long serialVersionUID = 1;

    private volatile Instant given;

    private SessionProof(Instant given) {
        this.given = given;
    }

    /// None was given in this session.
    public static SessionProof none() {
        return new SessionProof(Instant.EPOCH);
    }

    /// One was given.
    public static SessionProof given(Instant at) {
        return new SessionProof(at);
    }

    void give(Instant now) {
        given = now;
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(given.plus(GOOD_FOR));
    }
}
