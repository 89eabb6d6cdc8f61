package org.overread.review;

import java.time.Instant;

/// The author of a change saw something else in its place than what stands there: it was changed in another window or
/// on another device meanwhile. Nothing was written; the reader decides which of the two stands.
public final class ChangedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String mine;
    private final transient Theirs theirs;

    ChangedElsewhere(ReadingId reading, String slot, String mine, Theirs theirs) {
        super("Another change of " + slot + " in reading " + reading);
        this.mine = mine;
        this.theirs = theirs;
    }

    /// The value that was not written.
    public String mine() {
        return mine;
    }

    /// The value that stands.
    public Theirs theirs() {
        return theirs;
    }

    /// What stands in the place of a change.
    ///
    /// @param device as [Device#name] has it
    public record Theirs(String value, Instant at, String device) {}
}
