package org.overread.accounts;

/// The password that was chosen cannot be taken.
public final class WeakPassword extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The reasons, each with a text `accounts.password.<name>`.
    public enum Reason {
        SHORT,
        LONG,
        /// Among those that everybody tries first, or a few characters over and over.
        COMMON,
        /// Made of the person's or the product's name.
        OWN_WORDS
    }

    private final Reason reason;

    WeakPassword(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
