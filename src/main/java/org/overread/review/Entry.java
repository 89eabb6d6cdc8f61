package org.overread.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// Something that a reader writes into a reading, and the words its trace has for it.
sealed interface Entry {
    /// As the audit trail calls it.
    String action();

    /// For the audit trail: never a comment's text.
    Map<String, String> details();

    void write(Entries entries, Entries.Place place);

    /// What it stands in the place of, such as `verdict:ich`.
    String slot();

    /// Its value as a browser knows it, and the one that stands in its place; empty where it has no value to compare.
    default Optional<Values> values(ReadingSheet sheet) {
        return Optional.empty();
    }

    /// Changes the reading itself.
    default void apply(Reading reading, Instant now) {
        reading.changed(now);
    }

    static Entry of(Change change, SubmitId submit) {
        return switch (change) {
            case Change.Answer answer -> new Answer(answer.label(), answer.verdict(), submit);
            case Change.Comment comment -> new Comment(comment.label(), comment.text(), submit);
            case Change.Sureness sureness -> new Sureness(sureness.label(), sureness.certainty(), submit);
            case Change.Quality quality -> new Quality(quality.quality(), submit);
            case Change.Flag flag -> new Flagged(flag.on());
        };
    }

    /// A new value and the standing one.
    record Values(String mine, String standing) {}

    /// An answer to one label; without a verdict it takes the answer back.
    record Answer(LabelCode label, Optional<Verdict> verdict, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return verdict.isPresent() ? "reading.answered" : "reading.answer-withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return verdict.map(given -> Map.of("label", label.value(), "verdict", given.name()))
                    .orElseGet(() -> Map.of("label", label.value()));
        }

        @Override
        public String slot() {
            return "verdict:" + label;
        }

        @Override
        public Optional<Values> values(ReadingSheet sheet) {
            return Optional.of(new Values(
                    verdict.map(Verdict::name).orElse(""),
                    sheet.verdict(label).map(Verdict::name).orElse("")));
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.answer(place, label, verdict, submit);
        }
    }

    /// A comment on one label, or on the study as a whole.
    record Comment(Optional<LabelCode> label, String body, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.commented";
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "label",
                    label.map(LabelCode::value).orElse("study"),
                    "characters",
                    Integer.toString(body.length()));
        }

        @Override
        public String slot() {
            return "comment:" + label.map(LabelCode::value).orElse("");
        }

        @Override
        public Optional<Values> values(ReadingSheet sheet) {
            return Optional.of(new Values(
                    body,
                    label.map(one -> sheet.comments().getOrDefault(one, "")).orElse(sheet.studyComment())));
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.comment(place, label, body, submit);
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
    record Sureness(LabelCode label, Optional<Certainty> certainty, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.certainty-given";
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "label",
                    label.value(),
                    "certainty",
                    certainty.map(Certainty::name).orElse(""));
        }

        @Override
        public String slot() {
            return "certainty:" + label;
        }

        @Override
        public Optional<Values> values(ReadingSheet sheet) {
            return Optional.of(new Values(
                    certainty.map(Certainty::name).orElse(""),
                    Optional.ofNullable(sheet.grades().certainty().get(label))
                            .map(Certainty::name)
                            .orElse("")));
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.grades().certainty(place, label, certainty, submit);
        }
    }

    /// How good the images are.
    record Quality(Optional<ImageQuality> quality, SubmitId submit) implements Entry {
        @Override
        public String action() {
            return "reading.quality-given";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("quality", quality.map(ImageQuality::name).orElse(""));
        }

        @Override
        public String slot() {
            return "quality";
        }

        @Override
        public Optional<Values> values(ReadingSheet sheet) {
            return Optional.of(new Values(
                    quality.map(ImageQuality::name).orElse(""),
                    sheet.grades().quality().map(ImageQuality::name).orElse("")));
        }

        @Override
        public void write(Entries entries, Entries.Place place) {
            entries.grades().quality(place, quality, submit);
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
