package org.overread.contradictions;

/// Where a computation stands. Whatever ended it, what it wrote is whole, and the next one goes on from there.
public enum CheckState {
    RUNNING,
    DONE,
    /// Stopped by a person.
    CANCELLED,
    /// The portal ended while it ran.
    INTERRUPTED,
    FAILED
}
