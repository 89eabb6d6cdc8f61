package org.overread.accounts.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// The attempt to sign in was not looked at: it came too soon after too many wrong ones.
class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1;
    private final Duration time;

    TooManyAttempts(Duration time) {
        super("Too many attempts");
        this.time = time;
    }

    /// Whole seconds to wait, at least one.
    long seconds() {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }
}
