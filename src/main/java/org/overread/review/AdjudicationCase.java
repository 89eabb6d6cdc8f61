package org.overread.review;

import java.util.List;
import java.util.Optional;
import org.overread.catalog.StudyDetail;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;

/// A study in front of an adjudicator. Its readers are letters, which stay the same within the study and say nothing
/// about who they are.
///
/// @param spotCheck whether its readers agree on everything
/// @param labels in reading order
public record AdjudicationCase(RoundId round, StudyDetail study, boolean spotCheck, List<Contested> labels) {
    public AdjudicationCase {
        labels = List.copyOf(labels);
    }

    public boolean isSettled() {
        return labels.stream().allMatch(label -> label.ruling().isPresent());
    }

    /// A label to be settled.
    ///
    /// @param opinions by letter
    /// @param ruling that stands; the readers' own verdicts stay as they were signed
    public record Contested(LabelCode label, List<Opinion> opinions, Optional<Ruling> ruling) {
        public Contested {
            opinions = List.copyOf(opinions);
        }
    }

    /// What one reader signed.
    ///
    /// @param reader a letter
    /// @param comment empty if there is none
    /// @param marks that the reader made for the label
    /// @param quotes of the report that the reader gave for it
    public record Opinion(String reader, Verdict verdict, String comment, List<Mark> marks, List<Quote> quotes) {
        public Opinion {
            marks = List.copyOf(marks);
            quotes = List.copyOf(quotes);
        }
    }
}
