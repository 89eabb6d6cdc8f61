package org.overread.review;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.Sight;
import org.overread.labels.LabelCode;

/// One thing that was written into a reading.
///
/// @param phase what the reader saw; empty where it was not noted
/// @param kind what was written
/// @param label empty for the study as a whole
/// @param value what was written, as [Change#value] has it; empty where something was taken back. Hostile text
/// @param before what stood in its place; empty for nothing
/// @param device where it was written; empty if unknown
public record HistoryEntry(
        Instant at,
        Optional<Sight> phase,
        Kind kind,
        Optional<LabelCode> label,
        String value,
        String before,
        String device) {
    /// What can be written.
    public enum Kind {
        VERDICT,
        COMMENT,
        CERTAINTY,
        QUALITY,
        QUOTE,
        MARK,
        SEALED
    }

    String slot() {
        return kind + ":" + label.map(LabelCode::value).orElse("");
    }

    HistoryEntry in(@Nullable String place) {
        boolean replaces = kind != Kind.QUOTE && kind != Kind.MARK && kind != Kind.SEALED;
        return new HistoryEntry(at, phase, kind, label, value, place == null || !replaces ? "" : place, device);
    }
}
