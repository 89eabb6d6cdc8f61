package org.overread.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.catalog.CatalogSweep;
import org.overread.catalog.StudyFacts;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.Disagreement;
import org.overread.contradictions.rules.RuleBook;
import org.overread.contradictions.rules.StackRemark;
import org.overread.contradictions.rules.StudyCase;
import org.overread.reports.ReportReading;
import org.springframework.stereotype.Component;

/// Computes pages of studies: loads what their sources say, and applies the rules to those whose sources or rules
/// have changed since. Writes nothing; pages are computed in parallel.
@Component
class CasePages {
    private final CatalogSweep sweep;
    private final StackRemarks stacks;
    private final StudyCheckRows checks;

    CasePages(CatalogSweep sweep, StackRemarks stacks, StudyCheckRows checks) {
        this.sweep = sweep;
        this.stacks = stacks;
        this.checks = checks;
    }

    /// A study whose sources or rules have changed.
    ///
    /// @param fingerprint of everything that was looked at
    record Checked(StudyFacts study, String fingerprint, List<Disagreement> found) {}

    /// @param checked studies to be written; those that are as they were are left out
    /// @param seen stacks that were looked at
    record Page(int studies, List<Checked> checked, StackRemarks.Seen seen) {}

    Page compute(List<StudyId> ids, DatasetBackground background) {
        List<StudyFacts> facts = sweep.facts(ids);
        StackRemarks.Seen seen = stacks.of(facts);
        Map<StudyId, String> known = checks.fingerprints(ids);
        List<Checked> checked = new ArrayList<>();
        for (StudyFacts study : facts) {
            List<StackRemark> remarks = seen.of(study);
            String fingerprint = Fingerprint.of(study, remarks, background);
            Optional<String> before =
                    Optional.ofNullable(known.get(study.summary().id()));
            if (!before.equals(Optional.of(fingerprint))) {
                checked.add(new Checked(study, fingerprint, RuleBook.check(opened(study, remarks, background))));
            }
        }
        return new Page(ids.size(), checked, seen);
    }

    private static StudyCase opened(StudyFacts study, List<StackRemark> remarks, DatasetBackground background) {
        List<ReportReading> readings =
                study.report().stream().map(background.reader()::read).toList();
        return new StudyCase(
                study,
                readings,
                remarks,
                background.problemsOf(study),
                background.reportExpected(),
                background.twinsOf(study));
    }
}
