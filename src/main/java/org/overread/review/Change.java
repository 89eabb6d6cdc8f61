package org.overread.review;

import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

/// Something that a reader decides about a reading and that a browser can keep until it is written down.
public sealed interface Change {
    /// As it is written beside others of its kind; empty where it takes something back.
    String value();

    /// What stands in its place, written in the same way.
    String standing(ReadingSheet sheet);

    /// @throws IllegalArgumentException if it is no change of any reading
    default void check() {}

    /// Without a verdict the answer is taken back.
    record Answer(LabelCode label, Optional<Verdict> verdict) implements Change {
        @Override
        public String value() {
            return verdict.map(Verdict::name).orElse("");
        }

        @Override
        public String standing(ReadingSheet sheet) {
            return sheet.verdict(label).map(Verdict::name).orElse("");
        }

        @Override
        public void check() {
            ReadingDesk.requireKnown(label);
        }
    }

    /// On a label, or on the study as a whole; an empty text takes it back.
    record Comment(Optional<LabelCode> label, String text) implements Change {
        public Comment {
            text = text.strip();
        }

        @Override
        public String value() {
            return text;
        }

        @Override
        public String standing(ReadingSheet sheet) {
            return label.map(one -> sheet.comments().getOrDefault(one, "")).orElse(sheet.studyComment());
        }

        @Override
        public void check() {
            label.ifPresent(ReadingDesk::requireKnown);
            if (text.length() > ReadingDesk.LONGEST_COMMENT || text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(
                        "A comment has at most " + ReadingDesk.LONGEST_COMMENT + " characters, and no null");
            }
        }
    }

    /// How sure the reader is of a label; empty takes it back.
    record Sureness(LabelCode label, Optional<Certainty> certainty) implements Change {
        @Override
        public String value() {
            return certainty.map(Certainty::name).orElse("");
        }

        @Override
        public String standing(ReadingSheet sheet) {
            return Optional.ofNullable(sheet.grades().certainty().get(label))
                    .map(Certainty::name)
                    .orElse("");
        }

        @Override
        public void check() {
            ReadingDesk.requireKnown(label);
        }
    }

    /// How good the images are; empty takes it back.
    record Quality(Optional<ImageQuality> quality) implements Change {
        @Override
        public String value() {
            return quality.map(ImageQuality::name).orElse("");
        }

        @Override
        public String standing(ReadingSheet sheet) {
            return sheet.grades().quality().map(ImageQuality::name).orElse("");
        }
    }

    /// Marks the study for a second look, or takes the mark off.
    record Flag(boolean on) implements Change {
        @Override
        public String value() {
            return Boolean.toString(on);
        }

        @Override
        public String standing(ReadingSheet sheet) {
            return Boolean.toString(sheet.flagged());
        }
    }
}
