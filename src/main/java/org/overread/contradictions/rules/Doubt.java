package org.overread.contradictions.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// How likely it is that labels of a study are wrong, judged from what contradicts them.
///
/// Each contradiction of a label counts as an independent hint with the weight of its kind times the confidence of
/// the finding; a label is wrong with 1 - (1 - w1)(1 - w2)..., and the study's score is the expected number of wrong
/// labels: the sum over its labels, hints about the study as a whole counting as one label more. The weights are
/// judgement, not measurement: the score orders, it does not predict.
///
/// @param score expected number of wrong labels, from 0
/// @param reasons the hints, the heaviest first
public record Doubt(double score, List<Reason> reasons) {
    public Doubt {
        reasons = List.copyOf(reasons);
    }

    /// One hint.
    ///
    /// @param weight over 0 to below 1
    public record Reason(Optional<LabelCode> label, ContradictionKind kind, double weight) {}

    public static Doubt of(Collection<Reason> hints) {
        Map<Optional<LabelCode>, Double> right = new HashMap<>();
        List<Reason> reasons = hints.stream()
                .filter(reason -> reason.weight() > 0)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .toList();
        reasons.forEach(reason -> right.merge(reason.label(), 1 - reason.weight(), (one, other) -> one * other));
        double score = right.values().stream().mapToDouble(chance -> 1 - chance).sum();
        return new Doubt(score, reasons);
    }

    /// How likely one label is wrong, from 0 to 1.
    public double of(LabelCode label) {
        return of(reasons.stream()
                        .filter(reason -> reason.label().equals(Optional.of(label)))
                        .toList())
                .score();
    }
}
