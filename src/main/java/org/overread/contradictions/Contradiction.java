package org.overread.contradictions;

import java.util.List;
import java.util.Optional;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.contradictions.rules.Side;
import org.overread.ingest.checks.Severity;
import org.overread.labels.LabelCode;

/// Sources that disagree, with what each says.
///
/// @param study empty when it concerns the dataset as a whole
/// @param label the label that is in doubt, if it is one
/// @param sides what each source says. From files, hence hostile: shown as text only
/// @param arguments what the kind's sentence is filled with; see [ContradictionWords]
/// @param weight chance that the label is wrong, as judged for this kind; see
///     [org.overread.contradictions.rules.Doubt]
public record Contradiction(
        ContradictionId id,
        Optional<StudyId> study,
        ContradictionKind kind,
        Severity severity,
        Optional<LabelCode> label,
        List<Side> sides,
        List<String> arguments,
        double weight,
        ContradictionState state) {
    public Contradiction {
        sides = List.copyOf(sides);
        arguments = List.copyOf(arguments);
    }

    /// Whether it puts its label in doubt as long as nobody has explained it; notes do not.
    public boolean isDispute() {
        return state != ContradictionState.EXPLAINED && severity != Severity.NOTE;
    }

    Contradiction in(ContradictionState other) {
        return new Contradiction(id, study, kind, severity, label, sides, arguments, weight, other);
    }
}
