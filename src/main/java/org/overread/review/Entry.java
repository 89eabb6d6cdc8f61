package org.overread.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// Something that a reader writes into a reading, and the words its trace has for it.
sealed interface Entry {
    /// As the audit trail calls it.
    String action();

    /// For the audit trail: never a comment's text.
    Map<String, String> details();

    void write(Entries entries, Entries.Place place);

    /// What it stands in the place of, such as `verdict:ich`.
    String slot();

    /// The change that is compared with what stands in its place; empty where nothing is to be compared.
    default Optional<Change> compared() {
        return Optional.empty();
    }

    /// Changes the reading itself.
    default void apply(Reading reading, Instant now) {
        reading.changed(now);
    }

    static Entry of(Change change, SubmitId submit) {
        return switch (change) {
            case Change.Answer answer -> new Answer(answer, submit);
            case Change.Comment comment -> new Comment(comment, submit);
            case Change.Sureness sureness -> new Sureness(sureness, submit);
            case Change.Quality quality -> new Quality(quality, submit);
            case Change.Flag flag -> new Flagged(flag.on());
        };
    }

    /// An answer to one label; without a verdict it takes the answer back.
    record Answer(Change.Answer change, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return change.verdict().isPresent() ? "reading.answered" : "reading.answer-withdrawn";
        }

        @Override
        public Map<String, String> details() {
            String label = change.label().value();
            return change.verdict()
                    .map(given -> Map.of("label", label, "verdict", given.name()))
                    .orElseGet(() -> Map.of("label", label));
        }

        @Override
        public String slot() {
            return "verdict:" + change.label();
        }

        @Override
        public Optional<Change> compared() {
            return Optional.of(change);
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.answer(place, change.label(), change.verdict(), submit);
        }
    }

    /// A comment on one label, or on the study as a whole.
    record Comment(Change.Comment change, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.commented";
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "label",
                    change.label().map(LabelCode::value).orElse("study"),
                    "characters",
                    Integer.toString(change.text().length()));
        }

        @Override
        public String slot() {
            return "comment:" + change.label().map(LabelCode::value).orElse("");
        }

        @Override
        public Optional<Change> compared() {
            return Optional.of(change);
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.comment(place, change.label(), change.text(), submit);
        }
    }

    /// A mark on an image, new or in place of its version before.
    record Marked(Mark mark, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.marked";
        }

        @Override
        public Map<String, String> details() {
            return traced(mark);
        }

        @Override
        public String slot() {
            return "mark";
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.marks().put(place.reading(), mark, place.at(), submit);
        }
    }

    /// A mark taken away.
    record Unmarked(Mark mark, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.mark-removed";
        }

        @Override
        public Map<String, String> details() {
            return traced(mark);
        }

        @Override
        public String slot() {
            return "mark";
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.marks().takeAway(place.reading(), mark, place.at(), submit);
        }
    }

    /// A sentence of the report given as evidence for a label, or taken back.
    record Quoted(Quote quote, boolean takenBack, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return takenBack ? "reading.quote-withdrawn" : "reading.quoted";
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "label",
                    quote.label().value(),
                    "text",
                    quote.textSha256(),
                    "span",
                    quote.start() + "-" + quote.end());
        }

        @Override
        public String slot() {
            return "quote";
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.quotes().put(place.reading(), quote, takenBack, place.at(), submit);
        }
    }

    /// How sure the reader is of a label.
    record Sureness(Change.Sureness change, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.certainty-given";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("label", change.label().value(), "certainty", change.value());
        }

        @Override
        public String slot() {
            return "certainty:" + change.label();
        }

        @Override
        public Optional<Change> compared() {
            return Optional.of(change);
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.grades().certainty(place, change.label(), change.certainty(), submit);
        }
    }

    /// How good the images are.
    record Quality(Change.Quality change, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.quality-given";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("quality", change.value());
        }

        @Override
        public String slot() {
            return "quality";
        }

        @Override
        public Optional<Change> compared() {
            return Optional.of(change);
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.grades().quality(place, change.quality(), submit);
        }
    }

    /// The study marked for a second look; kept with the reading itself.
    record Flagged(boolean on) implements Entry {
        @Override
        public String action() {
            return on ? "reading.flagged" : "reading.unflagged";
        }

        @Override
        public Map<String, String> details() {
            return Map.of();
        }

        @Override
        public String slot() {
            return "flag";
        }

        @Override
        public void apply(Reading reading, Instant now) {
            reading.flag(on, now);
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            // The reading has it.
        }
    }

    private static Map<String, String> traced(Mark mark) {
        return Map.of(
                "mark",
                mark.id().toString(),
                "kind",
                mark.kind().name(),
                "label",
                mark.label().map(LabelCode::value).orElse(""),
                "slice",
                mark.place().sopUid());
    }
}
