package org.overread.accounts;

import java.util.Locale;

/// By what a person proves to be the one.
public enum ProofMeans {
    PASSWORD,
    PASSKEY;

    /// As the audit trail has it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
