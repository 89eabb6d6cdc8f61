package org.overread.reports.desk;

/// A lexicon is saved with a reason that others can understand later.
public final class ReasonMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReasonMissing() {
        super("A reason of 10 to 1000 characters is needed");
    }
}
