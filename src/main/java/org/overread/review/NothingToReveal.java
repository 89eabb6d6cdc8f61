package org.overread.review;

/// The protocol keeps nothing back any more.
public final class NothingToReveal extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingToReveal(ReadingId reading) {
        super("Reading " + reading + " shows everything");
    }
}
