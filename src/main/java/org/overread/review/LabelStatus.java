package org.overread.review;

/// What the signed readings of a study together say of a label.
public enum LabelStatus {
    /// Nobody has signed.
    NOT_READ,
    /// One reader has signed: their verdict is the final value.
    SINGLE_READ,
    /// Several readers have signed the same verdict.
    AGREED,
    /// Several readers have signed different verdicts: there is no final value until it is adjudicated.
    DISAGREED
}
