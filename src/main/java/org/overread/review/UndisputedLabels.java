package org.overread.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyDetail;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionState;
import org.overread.contradictions.ReadReport;
import org.overread.contradictions.ReadingGlass;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Answers together what nobody disputes: where the registry's labels are shown, with the registry's value; while the
/// protocol keeps them back, as absent. It goes by what this reader may see and nothing else, so that the outcome says
/// nothing of what is kept back. Answers that stand are left as they are.
@Service
public class UndisputedLabels {
    /// The label that is judged in a bone window.
    public static final LabelCode FRACTURE = new LabelCode("fracture");

    private final ReadingDesk desk;
    private final SlicesSeen seen;
    private final StudyCatalog catalog;
    private final ContradictionBook contradictions;
    private final ReadingGlass glass;

    UndisputedLabels(
            ReadingDesk desk,
            SlicesSeen seen,
            StudyCatalog catalog,
            ContradictionBook contradictions,
            ReadingGlass glass) {
        this.desk = desk;
        this.seen = seen;
        this.catalog = catalog;
        this.contradictions = contradictions;
        this.glass = glass;
    }

    /// Answers every open label that no source disputes; all of them are in the database when this returns, or none.
    ///
    /// @throws NotLookedThrough while fewer than [Coverage#ENOUGH] of the slices were shown
    /// @throws SignedReadingIsFinal if the reading was signed
    /// @throws RevealedMeanwhile if there is something to answer and more was revealed since the reader asked
    @PreAuthorize("hasRole('READER')")
    public Undisputed answer(ReadingId reading, Submission submission) {
        ReadingSheet sheet = desk.look(reading);
        Coverage coverage = seen.of(reading);
        if (!coverage.isEnough()) {
            throw new NotLookedThrough(reading, coverage);
        }
        Map<LabelCode, Verdict> answers = new LinkedHashMap<>();
        Map<LabelCode, Undisputed.Reason> left = new LinkedHashMap<>();
        Sources sources = sources(sheet);
        for (LabelCode label : sheet.openLabels()) {
            Optional<Undisputed.Reason> reason = label.equals(FRACTURE) && !coverage.boneWindowSeen()
                    ? Optional.of(Undisputed.Reason.BONE_WINDOW)
                    : sources.against(label);
            reason.ifPresentOrElse(why -> left.put(label, why), () -> answers.put(label, sources.verdict(label)));
        }
        Saved saved = desk.answerAll(reading, withVerdicts(answers), submission);
        return new Undisputed(saved, answers, left);
    }

    private static Map<LabelCode, Optional<Verdict>> withVerdicts(Map<LabelCode, Verdict> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Optional.of(each.getValue())));
    }

    private Sources sources(ReadingSheet sheet) {
        StudyDetail study = catalog.study(sheet.study());
        return new Sources(study, glass.read(study.report()), contradictions.of(sheet.study()));
    }

    /// What the sources say, as far as the reader may see them.
    private record Sources(StudyDetail study, ReadReport report, List<Contradiction> contradictions) {
        private Optional<Undisputed.Reason> against(LabelCode label) {
            List<Contradiction> found = contradictions.stream()
                    .filter(one -> one.label().equals(Optional.of(label)))
                    .toList();
            boolean explained = found.stream().anyMatch(one -> one.state() == ContradictionState.EXPLAINED);
            if (found.stream().anyMatch(Contradiction::isDispute) || (!explained && reportDisputes(label))) {
                return Optional.of(Undisputed.Reason.DISPUTED);
            }
            return isWhole() && !registry(label).isKnown()
                    ? Optional.of(Undisputed.Reason.REGISTRY_SILENT)
                    : Optional.empty();
        }

        /// Asked of the report itself as well: contradictions are found some time after an import.
        private boolean reportDisputes(LabelCode label) {
            ReportState said = report.label(label).map(LabelReading::state).orElse(ReportState.NOT_MENTIONED);
            return switch (said) {
                case UNCERTAIN -> true;
                case PRESENT, PROBABLE -> verdict(label) == Verdict.ABSENT;
                case ABSENT -> verdict(label) == Verdict.PRESENT;
                case NOT_MENTIONED -> false;
            };
        }

        private Verdict verdict(LabelCode label) {
            return isWhole() && registry(label).isPresent() ? Verdict.PRESENT : Verdict.ABSENT;
        }

        private boolean isWhole() {
            return study.summary().sight().includes(Sight.REGISTRY);
        }

        private FindingValue registry(LabelCode label) {
            return study.summary().labels().getOrDefault(label, FindingValue.MISSING);
        }
    }
}
