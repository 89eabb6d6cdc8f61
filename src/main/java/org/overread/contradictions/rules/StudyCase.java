package org.overread.contradictions.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.catalog.StudyFacts;
import org.overread.ingest.checks.Problem;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportReading;

/// Everything that the rules look at in one study.
///
/// @param readings what was read in each part of the report, in the order of the parts
/// @param remarks what is odd about the stacks of its series
/// @param problems what the import found wrong with its files
/// @param reportExpected whether the dataset has reports at all
/// @param twins for the hash of a report text that other studies have too: the codes of some studies that have it
public record StudyCase(
        StudyFacts facts,
        List<ReportReading> readings,
        List<StackRemark> remarks,
        List<Problem> problems,
        boolean reportExpected,
        Map<String, List<String>> twins) {
    public StudyCase {
        readings = List.copyOf(readings);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
        twins = Map.copyOf(twins);
        if (readings.size() != facts.report().size()) {
            throw new IllegalArgumentException("Every part of the report has its reading");
        }
    }

    FindingValue registry(LabelCode label) {
        return facts.label(label);
    }

    /// What the registry says of a label, with its cell.
    Side registrySide(LabelCode label) {
        return new Side(Source.REGISTRY, facts.label(label).raw(), facts.cell(label));
    }

    /// The registry's cell of a field such as `kvp`, if it holds anything.
    Optional<RegistryCell> cell(String field) {
        return facts.registry().stream()
                .filter(cell -> cell.field().equals(Optional.of(field)))
                .filter(cell -> !cell.raw().isBlank())
                .findFirst();
    }

    List<ReportPart> parts() {
        return facts.report();
    }
}
