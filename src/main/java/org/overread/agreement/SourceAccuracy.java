package org.overread.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.overread.agreement.statistics.Accuracy;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;

/// A source of labels held against the readers' consensus.
///
/// @param silent studies that the readers settled and of which the source says nothing readable
public record SourceAccuracy(LabelCode label, Accuracy accuracy, int silent) {
    /// @param source what it says of a study's label; empty where it is silent
    static List<SourceAccuracy> of(
            Collection<StudyId> studies,
            List<LabelCode> labels,
            Consensus consensus,
            BiFunction<StudyId, LabelCode, Optional<Boolean>> source) {
        List<SourceAccuracy> all = new ArrayList<>();
        for (LabelCode label : labels) {
            Accuracy accuracy = Accuracy.NONE;
            int silent = 0;
            for (StudyId study : studies) {
                Optional<Boolean> truth = consensus.of(study, label);
                Optional<Boolean> said = source.apply(study, label);
                if (truth.isPresent() && said.isPresent()) {
                    accuracy = accuracy.with(said.get(), truth.get());
                } else if (truth.isPresent()) {
                    silent++;
                }
            }
            all.add(new SourceAccuracy(label, accuracy, silent));
        }
        return all;
    }
}
