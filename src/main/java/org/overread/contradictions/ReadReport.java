package org.overread.contradictions;

import java.util.List;
import org.overread.catalog.ReportPart;
import org.overread.labels.LabelCode;
import org.overread.reports.Glossary;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportReading;
import org.overread.reports.SentencePairs;
import org.overread.reports.StudyReading;

/// A study's report with what was read in it.
///
/// @param study what all parts say together
/// @param pairs sentences of the first two parts that say the same; none unless they are in two languages
public record ReadReport(List<Part> parts, StudyReading study, List<SentencePairs.Pair> pairs) {
    public ReadReport {
        parts = List.copyOf(parts);
        pairs = List.copyOf(pairs);
    }

    /// One part of the report.
    ///
    /// @param terms words of the glossary, in the order of the text
    public record Part(ReportPart part, ReportReading reading, List<Glossary.Hit> terms) {
        public Part {
            terms = List.copyOf(terms);
        }
    }

    /// What the report says of a label; empty where there is no report.
    public java.util.Optional<LabelReading> label(LabelCode code) {
        return parts.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.ofNullable(study.labels().get(code));
    }
}
