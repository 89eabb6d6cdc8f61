package org.overread.review;

import org.springframework.security.access.AccessDeniedException;

/// The reading is somebody else's, or does not exist: the caller cannot tell which.
public final class NotAssigned extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    NotAssigned(ReadingId reading) {
        super("Not a reading of the signed-in reader: " + reading);
    }
}
