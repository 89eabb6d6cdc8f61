package org.overread.imaging;

/// A picture was asked for in a way in which none can be made.
final class BadLook extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final What what;

    /// What of the wish makes no sense. Messages for people are kept by these names, `BAD_` before them.
    enum What {
        WINDOW,
        SIZE,
        FORMAT
    }

    BadLook(What what) {
        super("No such " + what);
        this.what = what;
    }

    String code() {
        return "BAD_" + what;
    }
}
