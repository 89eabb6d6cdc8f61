package org.overread.review;

/// Somebody else has the study open.
public final class InUse extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String holder;

    InUse(String holder) {
        super("In use by " + holder);
        this.holder = holder;
    }

    /// The name of whoever has it.
    public String holder() {
        return holder;
    }
}
