package org.overread.review;

/// A skip or an amendment was not explained.
public final class ReasonTooShort extends RuntimeException {
    /// Characters that a reason has at least, spaces around it not counted.
    public static final int MINIMUM = 8;

    private static final long serialVersionUID = 1;

    ReasonTooShort(String reason) {
        super("A reason needs at least " + MINIMUM + " characters, not "
                + reason.strip().length());
    }
}
