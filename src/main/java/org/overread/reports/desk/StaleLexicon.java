package org.overread.reports.desk;

/// Somebody else saved a lexicon since this one was opened.
public final class StaleLexicon extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int current;

    StaleLexicon(int current) {
        super("The lexicon in use is now number " + current);
        this.current = current;
    }

    /// The number of the version in use.
    public int current() {
        return current;
    }
}
