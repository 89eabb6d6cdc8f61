package org.overread.reports;

import java.util.List;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// What a report as a whole says of one label.
///
/// @param grounds the statements it rests on; those of the kinds of blood for ICH and for *multiple*
/// @param decidedBy the section whose statements decided; empty when not mentioned
/// @param sectionsDiffer description and conclusion do not say the same
public record LabelReading(
        LabelCode label,
        ReportState state,
        List<Statement> grounds,
        Optional<SectionKind> decidedBy,
        boolean sectionsDiffer) {
    public LabelReading {
        grounds = List.copyOf(grounds);
    }

    static LabelReading silent(LabelCode label) {
        return new LabelReading(label, ReportState.NOT_MENTIONED, List.of(), Optional.empty(), false);
    }

    public int value() {
        return state.value();
    }
}
