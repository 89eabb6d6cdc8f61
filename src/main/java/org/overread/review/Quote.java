package org.overread.review;

import java.util.Optional;
import org.overread.contradictions.ReadReport;
import org.overread.labels.LabelCode;
import org.overread.reports.Sentence;

/// A sentence of the report that a reader gave as evidence for a label.
///
/// @param textSha256 hash of the whole text that the sentence stands in, lower-case hex
/// @param language of that text, `ru` or `en`
/// @param start in UTF-16 units of the text
/// @param end the first unit behind the sentence
/// @param body the sentence; hostile text until shown as text
public record Quote(LabelCode label, String textSha256, String language, int start, int end, String body) {
    /// Characters of a sentence that are kept.
    public static final int LONGEST = 2_000;

    public Quote {
        if (start < 0 || end <= start || body.isBlank() || body.length() > LONGEST) {
            throw new IllegalArgumentException("Not a sentence: " + start + " to " + end);
        }
    }

    /// The sentence at a place of a report; empty where there is none.
    ///
    /// @param label that it is evidence for
    public static Optional<Quote> at(ReadReport report, Place place, LabelCode label) {
        if (place.part() < 0 || place.part() >= report.parts().size()) {
            return Optional.empty();
        }
        ReadReport.Part one = report.parts().get(place.part());
        String text = one.part().text();
        return one.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.start() == place.start() && !span.of(text).isBlank())
                .findFirst()
                .map(span -> new Quote(
                        label,
                        one.part().sha256(),
                        one.part().language(),
                        span.start(),
                        span.end(),
                        body(span.of(text))));
    }

    private static String body(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), LONGEST));
    }

    /// Whether both are the same place for the same label.
    boolean isSameAs(Quote other) {
        return label.equals(other.label)
                && textSha256.equals(other.textSha256)
                && language.equals(other.language)
                && start == other.start;
    }

    /// Where a sentence is in a report as it is shown.
    ///
    /// @param part index among the parts of the report
    /// @param start where the sentence begins in that part, UTF-16 units
    public record Place(int part, int start) {}
}
