package org.overread.review;

/// Somebody tried to change a signed reading; only an amendment can correct it.
public final class SignedReadingIsFinal extends RuntimeException {
    private static final long serialVersionUID = 1;

    SignedReadingIsFinal(ReadingId reading) {
        super("Reading is signed: " + reading);
    }
}
