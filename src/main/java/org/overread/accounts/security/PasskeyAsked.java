package org.overread.accounts.security;

import org.overread.accounts.HalfSignIn;
import org.springframework.security.core.AuthenticationException;

/// The password was right, and does not let this person in without a passkey.
class PasskeyAsked extends AuthenticationException {
    private static final long serialVersionUID = 1;
    private final HalfSignIn half;

    PasskeyAsked(HalfSignIn half) {
        super("A passkey is asked for");
        this.half = half;
    }

    HalfSignIn half() {
        return half;
    }
}
