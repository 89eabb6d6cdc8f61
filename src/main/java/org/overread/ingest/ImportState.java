package org.overread.ingest;

/// Where an import run stands.
public enum ImportState {
    RUNNING,
    /// Went through to its end; there may be problems all the same.
    DONE,
    /// Stopped by a person. What was added stays; the run can be continued.
    CANCELLED,
    /// The portal ended while it ran. What was added stays, whole; the run can be continued.
    INTERRUPTED,
    /// Ended by an error of the portal or the server. What was added stays, whole.
    FAILED;

    /// Whether continuing makes sense.
    public boolean canContinue() {
        return this == CANCELLED || this == INTERRUPTED || this == FAILED;
    }
}
