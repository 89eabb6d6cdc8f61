package org.overread.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.Sight;
import org.overread.imaging.HandMark;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// One change as a browser's journal holds it.
///
/// @param submit the browser's own id of it
/// @param kind `verdict`, `verdicts` of several labels, `comment`, `certainty`, `quality`, `flag`, `undisputed` for all
///     labels that nothing disputes; or evidence: `mark`, `marks` put back, `unmark`, `key-slice`, `quote`
/// @param label empty for the study as a whole
/// @param value as [Change#value] writes it; of a quote its sentence, of marks taken away their keys with spaces
/// between
/// @param verdicts for `verdicts`, by label, empty where one is taken back; else null
/// @param mark for `mark` and `key-slice`; else null
/// @param marks for `marks`; else null
/// @param place of the sentence of a `quote`; else null
/// @param seen what stood on the screen in its place; null where the browser does not know
/// @param phase what was shown when it was made; null where the browser does not know
/// @param window in which it was made
record JournalLine(
        UUID submit,
        String kind,
        String label,
        String value,
        @Nullable Map<String, String> verdicts,
        @Nullable HandMark mark,
        @Nullable List<LabelledMark> marks,
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

    /// Answers to several labels; without a verdict one is taken back.
    ///
    /// @throws IllegalArgumentException if they are none
    Map<LabelCode, Optional<Verdict>> answers() {
        if (verdicts == null) {
            throw new IllegalArgumentException("No verdicts");
        }
        return verdicts.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> new LabelCode(one.getKey()), one -> named(Verdict.values(), one.getValue())));
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

    /// Marks that stood before, each for the label of its time.
    ///
    /// @throws IllegalArgumentException if they are none
    List<DrawnMark> putBack() {
        if (marks == null || marks.isEmpty()) {
            throw new IllegalArgumentException("No marks");
        }
        return marks.stream()
                .map(one -> DrawnMark.of(one.mark(), new LabelCode(one.label())))
                .toList();
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
    List<MarkId> gone() {
        return Arrays.stream(value.split(" ")).map(MarkId::of).toList();
    }

    /// Whether it speaks of an image or a sentence, which may be gone by now.
    boolean isEvidence() {
        return mark != null || marks != null || place != null;
    }

    /// A mark and the label that it speaks of.
    record LabelledMark(String label, HandMark mark) {}

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
