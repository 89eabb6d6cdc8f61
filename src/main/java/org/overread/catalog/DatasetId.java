package org.overread.catalog;

import java.util.UUID;

/// The portal's own key of a dataset; its DICOM UID is opaque text and not a key.
public record DatasetId(UUID value) {
    public static DatasetId of(String text) {
        return new DatasetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
