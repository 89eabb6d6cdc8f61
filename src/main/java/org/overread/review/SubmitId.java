package org.overread.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The client's own key of one submission. A repeat of the same submission returns the first result and writes
/// nothing, so a lost answer can be sent again without fear.
public record SubmitId(UUID value) {
    public static SubmitId fresh() {
        return new SubmitId(UUID.randomUUID());
    }

    /// The id of one part of a submission; the same for the same part of a repeat.
    SubmitId part(String name) {
        return new SubmitId(UUID.nameUUIDFromBytes((value + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
