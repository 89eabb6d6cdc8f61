package org.overread.accounts;

import java.time.Duration;

/// What became of an attempt to sign in.
public sealed interface SignInAnswer {
    /// The person is who they say.
    record Welcome(SignedIn person) implements SignInAnswer {}

    /// Name and password are right; a passkey is still to come, and until then nothing is open.
    record PasskeyNext(HalfSignIn half) implements SignInAnswer {}

    /// They are not; whether the account exists, is disabled or waits for its invitation is not told.
    record Refused() implements SignInAnswer {}

    /// Too many wrong attempts; the password was not looked at.
    record Wait(Duration time) implements SignInAnswer {}
}
