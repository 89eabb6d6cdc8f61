package org.overread.review;

/// Too little of the images was on the screen for an answer to all labels at once.
public final class NotLookedThrough extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Coverage coverage;

    NotLookedThrough(ReadingId reading, Coverage coverage) {
        super("Reading " + reading + " has seen " + coverage.share() + " of the images");
        this.coverage = coverage;
    }

    /// What was seen; its main series is the one that comes nearest to enough.
    public Coverage coverage() {
        return coverage;
    }
}
