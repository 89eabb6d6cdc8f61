package org.overread.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.overread.catalog.ReportPart;
import org.overread.catalog.StudyFacts;
import org.overread.ingest.checks.Problem;

/// What the checks of one dataset have in common: looked up once a run.
///
/// @param problems what the import found in the files of studies, by study UID
/// @param reportExpected whether any study of the dataset has a report
/// @param twins report texts that several studies share, by their hash
record DatasetBackground(
        PartReader reader,
        Map<String, List<Problem>> problems,
        boolean reportExpected,
        Map<String, List<String>> twins) {
    List<Problem> problemsOf(StudyFacts study) {
        return problems.getOrDefault(study.summary().uid(), List.of());
    }

    Map<String, List<String>> twinsOf(StudyFacts study) {
        Map<String, List<String>> own = new HashMap<>();
        for (ReportPart part : study.report()) {
            List<String> codes = twins.get(part.sha256());
            if (codes != null) {
                own.put(part.sha256(), codes);
            }
        }
        return own;
    }
}
