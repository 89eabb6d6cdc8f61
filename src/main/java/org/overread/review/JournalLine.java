package org.overread.review;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.Sight;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// One change as a browser's journal holds it.
///
/// @param submit the browser's own id of it
/// @param kind `verdict`, `comment`, `certainty`, `quality`, `flag`, or `undisputed` for all labels that nothing
/// disputes
/// @param label empty for the study as a whole
/// @param value as [Change#value] writes it
/// @param seen what stood on the screen in its place; null where the browser does not know
/// @param phase what was shown when it was made; null where the browser does not know
/// @param window in which it was made
record JournalLine(
        UUID submit,
        String kind,
        String label,
        String value,
        @Nullable String seen,
        @Nullable Sight phase,
        UUID window) {
    JournalLine {
        Objects.requireNonNull(submit);
        Objects.requireNonNull(window);
    }

    /// @throws IllegalArgumentException if it is no change of any reading
    Change change() {
        return switch (kind) {
            case "verdict" -> new Change.Answer(code(), named(Verdict.values(), value));
            case "comment" -> new Change.Comment(label.isEmpty() ? Optional.empty() : Optional.of(code()), value);
            case "certainty" -> new Change.Sureness(code(), named(Certainty.values(), value));
            case "quality" -> new Change.Quality(named(ImageQuality.values(), value));
            case "flag" -> new Change.Flag(Boolean.parseBoolean(value));
            default -> throw new IllegalArgumentException("No kind of change: " + kind);
        };
    }

    private LabelCode code() {
        return new LabelCode(label);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such value: " + name)));
    }
}
