package org.overread.review;

import java.util.List;
import org.overread.catalog.StudySummary;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.RoundId;

/// A study that waits for the adjudicator, or was settled.
///
/// @param roundName empty in a round for everyone
/// @param labels to be settled, in reading order
/// @param settled how many of them are
/// @param spotCheck whether its readers agree on everything
public record AdjudicationItem(
        RoundId round, String roundName, StudySummary study, List<LabelCode> labels, int settled, boolean spotCheck) {
    public AdjudicationItem {
        labels = List.copyOf(labels);
    }

    public boolean isSettled() {
        return settled == labels.size();
    }
}
