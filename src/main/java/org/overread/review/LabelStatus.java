package org.overread.review;

/// What the signed readings of a study together say of a label, from the least settled to the most disputed.
public enum LabelStatus {
    /// Nobody has signed.
    NOT_READ,
    /// Somebody has signed, but the round still waits for more readers: there is no final value yet.
    PARTLY_READ,
    /// One reader was asked and has signed: their verdict is the final value.
    SINGLE_READ,
    /// Several readers have signed the same verdict.
    AGREED,
    /// The adjudicator has settled it.
    ADJUDICATED,
    /// The adjudicator has found that the images do not allow a verdict: there is no final value.
    INDETERMINATE,
    /// Several readers have signed different verdicts: there is no final value until it is adjudicated.
    DISAGREED
}
