package org.overread.review.rounds;

import java.util.UUID;

/// Key of a round.
public record RoundId(UUID value) {
    /// @throws IllegalArgumentException if the text is not a UUID
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
