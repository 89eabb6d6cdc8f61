package org.overread.reports;

import java.util.List;
import java.util.Map;
import org.overread.labels.LabelCode;

/// All that was read in one text.
///
/// @param language as given to the reader: `ru` or `en`
/// @param sections in the order of the text
/// @param sentences in the order of the text; [Statement#sentence()] points here
/// @param statements in the order of the text
/// @param setAside in the order of the text
/// @param measurements in the order of the text
/// @param labels one for every label of the set, in its order
/// @param lexiconVersion the knowledge it was read with
public record ReportReading(
        String language,
        List<Section> sections,
        List<Sentence> sentences,
        List<Statement> statements,
        List<SetAside> setAside,
        List<Measurement> measurements,
        Map<LabelCode, LabelReading> labels,
        String lexiconVersion) {
    public ReportReading {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        statements = List.copyOf(statements);
        setAside = List.copyOf(setAside);
        measurements = List.copyOf(measurements);
    }

    public LabelReading label(LabelCode code) {
        return labels.getOrDefault(code, LabelReading.silent(code));
    }

    public ReportState state(LabelCode code) {
        return label(code).state();
    }
}
