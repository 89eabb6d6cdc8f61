package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.overread.catalog.ReportPart;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportReading;
import org.overread.reports.ReportState;
import org.overread.reports.Statement;
import org.overread.reports.StudyReading;

/// The registry's labels against what the report says, and the report's languages and sections against each other.
final class RegistryReportRules {
    /// How sure a reading of the report is, as a share: hedged words and parts that differ make it less sure.
    private static final double PROBABLE = 0.8;
    private static final double SECTIONS_DIFFER = 0.7;
    private static final int QUOTED = 2;

    private final StudyCase study;
    private final StudyReading report;
    private final Consumer<Disagreement> found;

    RegistryReportRules(StudyCase study, Consumer<Disagreement> found) {
        this.study = study;
        this.report = StudyReading.of(study.readings());
        this.found = found;
    }

    void check() {
        if (study.parts().stream().allMatch(part -> part.text().isBlank())) {
            return;
        }
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            LabelReading reading = reading(label);
            kind(study.registry(label), reading.state())
                    .ifPresent(kind -> found.accept(
                            Disagreement.of(kind, label, sides(label)).sure(sureness(reading))));
            if (reading.sectionsDiffer()) {
                found.accept(Disagreement.of(ContradictionKind.SECTIONS_DIFFER, label, quotes(label)));
            }
        }
        for (LabelCode label : report.languagesDiffer()) {
            found.accept(Disagreement.of(ContradictionKind.LANGUAGES_DIFFER, label, quotes(label)));
        }
    }

    static Optional<ContradictionKind> kind(FindingValue registry, ReportState report) {
        if (registry.isPresent()) {
            return switch (report) {
                case PRESENT, PROBABLE -> Optional.empty();
                case UNCERTAIN -> Optional.of(ContradictionKind.REGISTRY_PRESENT_REPORT_UNCERTAIN);
                case ABSENT -> Optional.of(ContradictionKind.REGISTRY_PRESENT_REPORT_ABSENT);
                case NOT_MENTIONED -> Optional.of(ContradictionKind.REGISTRY_PRESENT_REPORT_SILENT);
            };
        }
        if (registry.isAbsent()) {
            return switch (report) {
                case PRESENT, PROBABLE -> Optional.of(ContradictionKind.REGISTRY_ABSENT_REPORT_PRESENT);
                case UNCERTAIN -> Optional.of(ContradictionKind.REGISTRY_ABSENT_REPORT_UNCERTAIN);
                case ABSENT, NOT_MENTIONED -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private LabelReading reading(LabelCode label) {
        LabelReading reading = report.labels().get(label);
        if (reading == null) {
            throw new IllegalStateException("The report was not read for " + label);
        }
        return reading;
    }

    private static double sureness(LabelReading reading) {
        double sure = reading.state() == ReportState.PROBABLE ? PROBABLE : 1;
        return reading.sectionsDiffer() ? sure * SECTIONS_DIFFER : sure;
    }

    private Side[] sides(LabelCode label) {
        List<Side> sides = new ArrayList<>(List.of(study.registrySide(label)));
        sides.addAll(List.of(quotes(label)));
        return sides.toArray(Side[]::new);
    }

    /// The sentences that the reading rests on, from each part of the report.
    private Side[] quotes(LabelCode label) {
        List<Side> quotes = new ArrayList<>();
        for (int i = 0; i < study.readings().size(); i++) {
            ReportReading reading = study.readings().get(i);
            ReportPart part = study.parts().get(i);
            List<Statement> grounds = reading.label(label).grounds();
            grounds.stream()
                    .limit(QUOTED)
                    .map(ground -> quote(reading, part, ground))
                    .forEach(quotes::add);
            if (grounds.isEmpty()) {
                quotes.add(new Side(Source.REPORT, "", part.language()));
            }
        }
        return quotes.toArray(Side[]::new);
    }

    private static Side quote(ReportReading reading, ReportPart part, Statement ground) {
        String sentence = reading.sentences().get(ground.sentence()).span().of(part.text());
        String place = part.language() + " " + ground.span().start() + "–"
                + ground.span().end();
        return new Side(Source.REPORT, sentence, place);
    }
}
