package org.overread.accounts;

/// What a person may do. A person can hold several; none includes another.
public enum Role {
    /// Reads studies and signs readings.
    READER,
    /// Settles the labels on which readers disagree.
    ADJUDICATOR,
    /// Imports data, runs the reading, publishes exports.
    COORDINATOR,
    /// Manages users, audit and backups.
    ADMINISTRATOR;

    /// The authority that Spring Security knows it by, such as `ROLE_READER`.
    public String authority() {
        return "ROLE_" + name();
    }
}
