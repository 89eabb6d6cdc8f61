package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.List;

/// All rules over one study.
public final class RuleBook {
    /// Counts up whenever a rule, a weight or a threshold changes: what was computed with an older one is computed
    /// anew.
    public static final int VERSION = 2;

    private RuleBook() {}

    /// @return in the order of the rules; the same for the same case
    public static List<Disagreement> check(StudyCase study) {
        List<Disagreement> found = new ArrayList<>();
        new LabelRules(study, found::add).check();
        new TechnicalRules(study, found::add).check();
        ReportRules.check(study, found::add);
        new RegistryReportRules(study, found::add).check();
        FileRules.check(study, found::add);
        return found;
    }
}
