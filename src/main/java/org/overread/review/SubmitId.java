package org.overread.review;

import java.util.UUID;

/// The client's own key of one submission. A repeat of the same submission returns the first result and writes
/// nothing, so a lost answer can be sent again without fear.
public record SubmitId(UUID value) {
    public static SubmitId fresh() {
        return new SubmitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
