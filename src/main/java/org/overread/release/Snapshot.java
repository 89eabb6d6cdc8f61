package org.overread.release;

import java.util.List;
import org.overread.audit.AuditHead;
import org.overread.catalog.DatasetSummary;
import org.overread.review.VerifiedStudy;

/// Everything that an export says, as it stood at one moment.
record Snapshot(DatasetSummary dataset, List<VerifiedStudy> studies, AuditHead audit) {
    Snapshot {
        studies = List.copyOf(studies);
    }
}
