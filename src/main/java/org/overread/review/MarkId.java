package org.overread.review;

import java.util.UUID;

/// The key of a mark on an image, the same in all its versions. The browser chooses it.
public record MarkId(UUID value) {
    public static MarkId of(String text) {
        return new MarkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
