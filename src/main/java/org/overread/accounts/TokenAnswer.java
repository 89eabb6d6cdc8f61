package org.overread.accounts;

import java.time.Duration;

/// What became of a token that a program brought.
public sealed interface TokenAnswer {
    /// It is good for what is asked.
    record Welcome(SignedIn person, TokenId token) implements TokenAnswer {}

    /// It is unknown, over or revoked, or its owner's account is closed; which of them is not told.
    record Refused() implements TokenAnswer {}

    /// It is good, but for something else.
    record OtherScope() implements TokenAnswer {}

    /// Too many wrong tokens; this one was not looked at.
    record Wait(Duration time) implements TokenAnswer {}
}
