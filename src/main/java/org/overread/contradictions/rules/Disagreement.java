package org.overread.contradictions.rules;

import java.util.List;
import java.util.Optional;
import org.overread.ingest.checks.Severity;
import org.overread.labels.LabelCode;

/// Two sources, or two statements of one source, that cannot both be right.
///
/// @param label the label that is in doubt, if it is one
/// @param subject tells apart several of one kind in one study: a series UID, a file, a field; empty where there is
///     one
/// @param sides what each source says; at least one
/// @param arguments what the kind's sentence is filled with. Partly from files: shown as text only
/// @param confidence how sure the finding itself is, over 0 to 1; below 1 where the report was read with doubt
public record Disagreement(
        ContradictionKind kind,
        Severity severity,
        Optional<LabelCode> label,
        String subject,
        List<Side> sides,
        List<String> arguments,
        double confidence) {
    public Disagreement {
        sides = List.copyOf(sides);
        arguments = List.copyOf(arguments);
    }

    static Disagreement of(ContradictionKind kind, LabelCode label, Side... sides) {
        return new Disagreement(kind, kind.severity(), Optional.of(label), "", List.of(sides), List.of(), 1);
    }

    static Disagreement about(ContradictionKind kind, String subject, Side... sides) {
        return new Disagreement(kind, kind.severity(), Optional.empty(), subject, List.of(sides), List.of(), 1);
    }

    Disagreement with(String... values) {
        return new Disagreement(kind, severity, label, subject, sides, List.of(values), confidence);
    }

    Disagreement as(Severity other) {
        return new Disagreement(kind, other, label, subject, sides, arguments, confidence);
    }

    Disagreement sure(double share) {
        return new Disagreement(kind, severity, label, subject, sides, arguments, share);
    }
}
