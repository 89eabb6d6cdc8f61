package org.overread.review;

import java.util.UUID;

/// The key of one version of one reader's reading of one study.
public record ReadingId(UUID value) {
    public static ReadingId of(String text) {
        return new ReadingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
