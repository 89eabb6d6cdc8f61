package org.overread.review;

import org.overread.catalog.Sight;

/// A change was made before the protocol showed more, and arrives after it: it cannot be counted to either phase.
/// Nothing was written.
public final class RevealedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    RevealedMeanwhile(ReadingId reading, Sight then, Sight now) {
        super("A change of reading " + reading + " from phase " + then + " in phase " + now);
    }
}
