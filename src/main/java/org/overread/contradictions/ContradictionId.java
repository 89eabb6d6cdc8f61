package org.overread.contradictions;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.DatasetId;
import org.overread.contradictions.rules.Disagreement;
import org.overread.labels.LabelCode;

/// The key of a contradiction. Made from what it is about, not from when it was found: computed again, the same
/// contradiction has the same key.
public record ContradictionId(UUID value) {
    public static ContradictionId of(String text) {
        return new ContradictionId(UUID.fromString(text));
    }

    /// @param study its UID; empty for the dataset as a whole
    static ContradictionId of(DatasetId dataset, Optional<String> study, Disagreement found) {
        String name = String.join(
                "\n",
                dataset.toString(),
                study.orElse(""),
                found.kind().name(),
                found.label().map(LabelCode::value).orElse(""),
                found.subject());
        return new ContradictionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
