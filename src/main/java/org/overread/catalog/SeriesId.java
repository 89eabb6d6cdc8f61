package org.overread.catalog;

import java.util.UUID;

/// The portal's own key of a series; its DICOM UID is opaque text and not a key.
public record SeriesId(UUID value) {
    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
