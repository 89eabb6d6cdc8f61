package org.overread.accounts.webauthn;

/// What a challenge was drawn for. An answer to one kind of question is none to another.
public enum Purpose {
    /// A new passkey.
    ADD,
    /// The person proves to be the one.
    PROVE
}
