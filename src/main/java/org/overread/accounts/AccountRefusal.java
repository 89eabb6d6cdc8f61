package org.overread.accounts;

/// Why an account was left as it was. Nothing was changed.
public final class AccountRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The reasons, each with a text `accounts.refusal.<name>`.
    public enum Reason {
        /// Another account has this address.
        EMAIL_TAKEN,
        /// It would leave nobody to manage accounts.
        LAST_ADMINISTRATOR,
        /// People do not disable or re-role themselves.
        OWN_ACCOUNT,
        /// A person without any role could do nothing.
        NO_ROLE,
        /// A name has 1 to 120 characters.
        NAME,
        /// The current password is another one.
        WRONG_PASSWORD,
        /// A token has a name of 1 to 80 characters, a scope, and an end that is still to come.
        TOKEN,
        /// As many tokens as one person may have.
        TOO_MANY_TOKENS,
        /// A passkey has a name of 1 to 80 characters.
        PASSKEY_NAME,
        /// As many passkeys as one person may have.
        TOO_MANY_PASSKEYS,
        /// The authenticator's passkey is known already.
        PASSKEY_TAKEN,
        /// Passkeys are not for this address.
        NO_PASSKEYS_HERE,
        /// The state of the account does not allow it.
        STATE
    }

    private final Reason reason;

    AccountRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
