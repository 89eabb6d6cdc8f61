package org.overread.accounts.webauthn;

import java.util.Map;

/// An authenticator's answer was not taken. Nothing was changed.
public final class PasskeyRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The reasons, each with a text `accounts.passkeys.refused.<name>`.
    public enum Reason {
        /// The answer is none to an open question: it was asked elsewhere, too long ago, or is answered already.
        CHALLENGE,
        /// The answer was given on the page of another address.
        ORIGIN,
        /// The authenticator did not check who was in front of it.
        UNVERIFIED,
        /// The person has no such passkey.
        UNKNOWN,
        /// The authenticator counted on from an earlier use: there may be a copy of it.
        COUNTER,
        /// Signature or form is wrong.
        BROKEN
    }

    private final Reason reason;
    private final Map<String, String> facts;

    public PasskeyRefused(Reason reason) {
        this(reason, Map.of());
    }

    PasskeyRefused(Reason reason, Map<String, String> facts) {
        super(reason.name());
        this.reason = reason;
        this.facts = Map.copyOf(facts);
    }

    public Reason reason() {
        return reason;
    }

    /// What the trail should know beside the reason; no secrets.
    public Map<String, String> facts() {
        return facts;
    }
}
