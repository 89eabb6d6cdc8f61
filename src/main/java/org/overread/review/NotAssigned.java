package org.overread.review;

import org.overread.catalog.StudyId;
import org.springframework.security.access.AccessDeniedException;

/// The reading is somebody else's, or does not exist, or is out of sight; or the study is not the caller's to read: the
/// caller cannot tell which.
public final class NotAssigned extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    NotAssigned(StudyId study) {
        super("Not a study of the signed-in reader: " + study);
    }

    NotAssigned(ReadingId reading) {
        super("Not a reading of the signed-in reader: " + reading);
    }
}
