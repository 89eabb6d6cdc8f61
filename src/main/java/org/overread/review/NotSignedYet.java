package org.overread.review;

/// Only a signed reading can be amended, and only its latest version.
public final class NotSignedYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotSignedYet(ReadingId reading) {
        super("Not the latest signed version: " + reading);
    }
}
