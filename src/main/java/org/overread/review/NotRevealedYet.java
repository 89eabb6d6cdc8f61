package org.overread.review;

import org.overread.catalog.Sight;

/// A reading cannot be signed before the protocol has shown everything.
public final class NotRevealedYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotRevealedYet(ReadingId reading, Sight phase) {
        super("Reading " + reading + " is still in phase " + phase);
    }
}
