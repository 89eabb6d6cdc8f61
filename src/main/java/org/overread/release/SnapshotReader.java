package org.overread.release;

import org.overread.audit.AuditTrail;
import org.overread.catalog.DatasetId;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.review.VerifiedLabels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was signed so that all of it is of one moment, while others go on reading and signing.
@Component
class SnapshotReader {
    private final StudyCatalog catalog;
    private final VerifiedLabels labels;
    private final AuditTrail trail;

    SnapshotReader(StudyCatalog catalog, VerifiedLabels labels, AuditTrail trail) {
        this.catalog = catalog;
        this.labels = labels;
        this.trail = trail;
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    public Snapshot read(DatasetId id) {
        DatasetSummary dataset = catalog.datasets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such dataset: " + id));
        try (var studies = labels.of(id)) {
            return new Snapshot(dataset, studies.toList(), trail.head());
        }
    }
}
