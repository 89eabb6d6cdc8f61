package org.overread.accounts;

/// Whether a person can sign in.
public enum AccountState {
    /// Not yet: the invitation has not been accepted.
    INVITED,
    /// Yes.
    ACTIVE,
    /// No longer, until an administrator opens the account again.
    DISABLED
}
