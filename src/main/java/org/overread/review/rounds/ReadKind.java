package org.overread.review.rounds;

/// Why a reader reads a study. The reader is never told.
public enum ReadKind {
    /// One of the reads that the final label rests on.
    ORDINARY,
    /// The same reader, the same study, once more: tells how well a reader agrees with themselves.
    REPEAT,
    /// A study whose answers are known: tells how often a reader is right.
    SENTINEL
}
