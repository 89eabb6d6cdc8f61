package org.overread.review;

/// The piles into which the worklist can be sorted, from the view of the signed-in reader.
public enum Pile {
    ALL,
    TO_READ,
    IN_READING,
    SIGNED,
    SKIPPED,
    /// Marked for a second look, whatever the status.
    FLAGGED
}
