package org.overread.accounts;

import java.time.Duration;
import org.overread.accounts.webauthn.PasskeyRefused;

/// What became of an attempt to prove who one is.
public sealed interface ProofAnswer {
    /// It is proved for [SessionProof#GOOD_FOR].
    record Proved() implements ProofAnswer {}

    /// The password is another one.
    record Wrong() implements ProofAnswer {}

    /// The passkey's answer was not taken.
    record NotTaken(PasskeyRefused.Reason reason) implements ProofAnswer {}

    /// Too many wrong attempts; the password was not looked at.
    record Wait(Duration time) implements ProofAnswer {}
}
