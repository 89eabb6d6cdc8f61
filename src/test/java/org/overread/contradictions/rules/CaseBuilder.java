package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyFacts;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.ingest.checks.Problem;
import org.overread.labels.FindingValue;
import org.overread.labels.FindingValue.State;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.reports.ReportReader;

/// A study for tests of the rules: nothing wrong with it unless said so. All labels are absent, the report says so,
/// and registry and header agree.
public final class CaseBuilder {
    private static final ReportReader READER = ReportReader.standard();

    private final Map<LabelCode, FindingValue> labels = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>(Map.of(
            "slice_thickness", "5.0",
            "kvp", "120",
            "tube_current", "200",
            "kernel", "['J40s', '3']",
            "manufacturer", "SIEMENS"));
    private final List<ReportPart> report = new ArrayList<>();
    private final List<StackRemark> remarks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> twins = new HashMap<>();
    private boolean silent;

    private CaseBuilder() {
        LabelSet.hemorrhage().codes().forEach(code -> with(code.value(), "0"));
    }

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    /// @param raw `1`, `0`, blank for missing; anything else is unreadable
    public CaseBuilder with(String label, String raw) {
        State state = switch (raw) {
            case "1" -> State.PRESENT;
            case "0" -> State.ABSENT;
            case "" -> State.MISSING;
            default -> State.UNREADABLE;
        };
        labels.put(new LabelCode(label), new FindingValue(state, raw));
        return this;
    }

    public CaseBuilder withCell(String field, String raw) {
        cells.put(field, raw);
        return this;
    }

    public CaseBuilder withReport(String language, String text) {
        report.add(new ReportPart("report_" + language, language, text, "hash of " + text));
        return this;
    }

    /// No study of the dataset has a report.
    public CaseBuilder withoutReport() {
        silent = true;
        return this;
    }

    public CaseBuilder with(StackRemark remark) {
        remarks.add(remark);
        return this;
    }

    public CaseBuilder with(Problem problem) {
        problems.add(problem);
        return this;
    }

    public CaseBuilder sharingItsReportWith(String... codes) {
        twins.put(report.getFirst().sha256(), List.of(codes));
        return this;
    }

    public StudyCase build() {
        if (report.isEmpty() && !silent) {
            withReport("ru", "Кровоизлияний не выявлено. Переломов не выявлено.");
        }
        var summary = new StudySummary(
                new StudyId(UUID.randomUUID()),
                "HEM-0001",
                "1.2.3",
                OptionalInt.of(57),
                Optional.of("M"),
                "SIEMENS",
                "J40s",
                1,
                3,
                labels,
                Sight.REGISTRY);
        List<RegistryCell> registry = new ArrayList<>();
        cells.forEach((field, raw) -> registry.add(new RegistryCell(field, Optional.of(field), raw, "N2")));
        var facts = new StudyFacts(summary, Map.of(new LabelCode("ich"), "E2"), List.of(series()), report, registry);
        return new StudyCase(
                facts,
                report.stream()
                        .map(part -> READER.read(part.text(), part.language()))
                        .toList(),
                remarks,
                problems,
                !silent,
                twins);
    }

    public List<Disagreement> found() {
        return RuleBook.check(build());
    }

    public List<ContradictionKind> kinds() {
        return found().stream().map(Disagreement::kind).toList();
    }

    private static SeriesSummary series() {
        return new SeriesSummary(
                new SeriesId(UUID.randomUUID()),
                "1.2.3.1",
                OptionalInt.of(2),
                "Head 5.0",
                "CT",
                SeriesKind.AXIAL,
                "SIEMENS Healthineers",
                "J40s\\3",
                OptionalDouble.of(5),
                OptionalDouble.of(120),
                OptionalDouble.of(210),
                30,
                Optional.empty());
    }
}
