package org.overread.review;

/// What a reader states by signing.
public enum Meaning {
    /// I have read the images of this study, and these are my answers.
    READ,
    /// I correct my earlier reading for the stated reason, and these are my answers now.
    AMENDED
}
