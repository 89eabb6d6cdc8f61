package org.overread.review;

import java.util.Optional;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// Which studies a list shows. All conditions must hold.
///
/// @param text part of the study's code or UID, in any case; empty for all
/// @param label a label whose registry value matters; empty for any
/// @param value the registry's value for that label
/// @param found a kind of contradiction that nobody explained; empty for any
/// @param severity of a contradiction that nobody explained, and that is of the kind if one is given; empty for any
/// @param manufacturer exact name as the catalog has it; empty for all
public record WorklistFilter(
        Pile pile,
        String text,
        Optional<LabelCode> label,
        FindingValue.State value,
        Optional<ContradictionKind> found,
        Optional<Severity> severity,
        Optional<String> manufacturer) {
    /// No condition at all.
    public static final WorklistFilter ALL = new WorklistFilter(
            Pile.ALL,
            "",
            Optional.empty(),
            FindingValue.State.PRESENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public WorklistFilter in(Pile other) {
        return new WorklistFilter(other, text, label, value, found, severity, manufacturer);
    }

    public WorklistFilter matching(String other) {
        return new WorklistFilter(pile, other.strip(), label, value, found, severity, manufacturer);
    }

    public WorklistFilter with(Optional<LabelCode> otherLabel, FindingValue.State otherValue) {
        return new WorklistFilter(pile, text, otherLabel, otherValue, found, severity, manufacturer);
    }

    public WorklistFilter by(Optional<String> otherManufacturer) {
        return new WorklistFilter(pile, text, label, value, found, severity, otherManufacturer);
    }

    public WorklistFilter having(Optional<ContradictionKind> kind) {
        return new WorklistFilter(pile, text, label, value, kind, severity, manufacturer);
    }

    public WorklistFilter as(Optional<Severity> other) {
        return new WorklistFilter(pile, text, label, value, found, other, manufacturer);
    }
}
