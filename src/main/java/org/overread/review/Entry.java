package org.overread.review;

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
        public void write(Entries entries, Entries.Place place) {
            entries.quotes().put(place.reading(), quote, takenBack, place.at(), submit);
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
