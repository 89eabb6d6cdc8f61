package org.overread.review;

/// The reading has changed since the caller saw it, for example in another window.
public final class StaleReading extends RuntimeException {
    private static final long serialVersionUID = 1;

    StaleReading(ReadingId reading, long expected, long found) {
        super("Reading " + reading + " is at revision " + found + ", not " + expected);
    }
}
