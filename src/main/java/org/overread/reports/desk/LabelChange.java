package org.overread.reports.desk;

import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;

/// What another lexicon makes of one label of one study's report.
///
/// @param code the study's code, such as `HEM-0412`
public record LabelChange(StudyId study, String code, LabelCode label, ReportState before, ReportState after) {
    /// Whether the label's value changes between 0 and 1, and not only the wording.
    public boolean changesValue() {
        return before.value() != after.value();
    }
}
