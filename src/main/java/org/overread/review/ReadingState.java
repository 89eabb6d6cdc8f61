package org.overread.review;

/// How far a reading has come.
public enum ReadingState {
    /// The reader may still change it.
    DRAFT,
    /// Final: it never changes again; a correction is a new version with a reason.
    SIGNED
}
