package org.overread.agreement;

import java.util.List;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundState;

/// A round that has signed readings.
///
/// @param name empty in a round that nobody planned
/// @param labels that were read, in reading order
public record RoundChoice(
        RoundId id,
        String dataset,
        int number,
        String name,
        Protocol protocol,
        RoundState state,
        List<LabelCode> labels) {
    public RoundChoice {
        labels = List.copyOf(labels);
    }
}
