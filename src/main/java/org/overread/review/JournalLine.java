package org.overread.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.Sight;
import org.overread.imaging.HandMark;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// One change as a browser's journal holds it.
///
/// @param submit the browser's own id of it
/// @param kind `verdict`, `comment`, `certainty`, `quality`, `flag`, `undisputed` for all labels that nothing
///     disputes; or evidence: `mark`, `unmark`, `key-slice`, `quote`
/// @param label empty for the study as a whole
/// @param value as [Change#value] writes it; of a quote its sentence, of marks taken away their keys with spaces
/// between
/// @param mark for `mark` and `key-slice`; else null
/// @param place of the sentence of a `quote`; else null
/// @param seen what stood on the screen in its place; null where the browser does not know
/// @param phase what was shown when it was made; null where the browser does not know
/// @param window in which it was made
record JournalLine(
        UUID submit,
        String kind,
        String label,
        String value,
        @Nullable HandMark mark,
        Quote.@Nullable Place place,
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

    /// What was drawn.
    ///
    /// @throws IllegalArgumentException if it is no mark
    DrawnMark drawn() {
        if (mark == null) {
            throw new IllegalArgumentException("No mark");
        }
        return DrawnMark.of(mark, code());
    }

    /// Where the sentence of a quote is.
    ///
    /// @throws IllegalArgumentException if it is no quote
    Quote.Place quoted() {
        if (place == null) {
            throw new IllegalArgumentException("No place");
        }
        return place;
    }

    /// The marks to take away.
    ///
    /// @throws IllegalArgumentException if they are none
    List<MarkId> marks() {
        return Arrays.stream(value.split(" ")).map(MarkId::of).toList();
    }

    /// Whether it speaks of an image or a sentence, which may be gone by now.
    boolean isEvidence() {
        return mark != null || place != null;
    }

    LabelCode code() {
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
