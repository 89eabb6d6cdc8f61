package org.overread.catalog;

import java.util.UUID;

/// The portal's own key of a study; its DICOM UID is opaque text and not a key.
public record StudyId(UUID value) {
    public static StudyId of(String text) {
        return new StudyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
