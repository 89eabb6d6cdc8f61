package org.overread.review;

import java.util.Optional;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// Which studies a list shows. All conditions must hold.
///
/// @param text part of the study's code or UID, in any case; empty for all
/// @param label a label whose registry value matters; empty for any
/// @param value the registry's value for that label
/// @param found a kind of contradiction that nobody explained; empty for any
/// @param manufacturer exact name as the catalog has it; empty for all
public record WorklistFilter(
        Pile pile,
        String text,
        Optional<LabelCode> label,
        FindingValue.State value,
        Optional<ContradictionKind> found,
        Optional<String> manufacturer) {
    /// No condition at all.
    public static final WorklistFilter ALL = new WorklistFilter(
            Pile.ALL, "", Optional.empty(), FindingValue.State.PRESENT, Optional.empty(), Optional.empty());

    public WorklistFilter in(Pile other) {
        return new WorklistFilter(other, text, label, value, found, manufacturer);
    }

    public WorklistFilter matching(String other) {
        return new WorklistFilter(pile, other.strip(), label, value, found, manufacturer);
    }

    public WorklistFilter with(Optional<LabelCode> otherLabel, FindingValue.State otherValue) {
        return new WorklistFilter(pile, text, otherLabel, otherValue, found, manufacturer);
    }

    public WorklistFilter by(Optional<String> otherManufacturer) {
        return new WorklistFilter(pile, text, label, value, found, otherManufacturer);
    }

    public WorklistFilter having(Optional<ContradictionKind> kind) {
        return new WorklistFilter(pile, text, label, value, kind, manufacturer);
    }
}
