package org.overread.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door by which anything enters the catalog. What is in it is never changed by a later import.
@Service
public class CatalogIntake {
    private static final String MAY = "hasAnyRole('COORDINATOR')";

    private final JdbcClient jdbc;
    private final StudyRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    CatalogIntake(JdbcClient jdbc, StudyRows rows, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /// The dataset of that folder: the known one, or a new one.
    @PreAuthorize(MAY)
    @Transactional
    public DatasetId dataset(NewDataset dataset) {
        String root = dataset.root().folder().toString();
        Optional<UUID> known = jdbc.sql("select id from dataset where root = :root")
                .param("root", root)
                .query(UUID.class)
                .optional();
        if (known.isPresent()) {
            return new DatasetId(known.get());
        }
        var id = new DatasetId(UUID.randomUUID());
        jdbc.sql("insert into dataset (id, name, root, demo, prefix, created_at)"
                        + " values (:id, :name, :root, :demo, :prefix, :at)")
                .param("id", id.value())
                .param("name", StudyRows.clipped(dataset.name(), 200))
                .param("root", root)
                .param("demo", dataset.demo())
                .param("prefix", freePrefix(dataset.demo()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEvent.done("dataset.added", "dataset:" + id)
                .with(Map.of("name", dataset.name(), "demo", String.valueOf(dataset.demo()))));
        return id;
    }

    /// Notes what the dataset's README declares of itself, in place of what was noted before.
    @PreAuthorize(MAY)
    @Transactional
    public void declare(DatasetId dataset, Map<Claim, Integer> declared) {
        jdbc.sql("delete from dataset_claim where dataset_id = :dataset")
                .param("dataset", dataset.value())
                .update();
        declared.forEach((claim, figure) -> jdbc.sql(
                        "insert into dataset_claim (dataset_id, claim, declared) values (:dataset, :claim, :declared)")
                .param("dataset", dataset.value())
                .param("claim", claim.name())
                .param("declared", figure)
                .update());
    }

    /// UIDs of the studies that the dataset already holds.
    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public Set<String> uids(DatasetId dataset) {
        return new TreeSet<>(jdbc.sql("select uid from study where dataset_id = :dataset")
                .param("dataset", dataset.value())
                .query(String.class)
                .list());
    }

    /// Adds one study with all that belongs to it, or nothing at all.
    ///
    /// @throws AlreadyInCatalog if the dataset holds a study of that UID
    /// @throws IllegalArgumentException if a UID is not of the form `[0-9.]{1,64}`
    @PreAuthorize(MAY)
    @Transactional
    public StudyId add(DatasetId dataset, NewStudy study) {
        if (!DataRoot.isUid(study.uid())) {
            throw new IllegalArgumentException("Not a UID: " + study.uid());
        }
        boolean known = jdbc.sql("select count(*) from study where dataset_id = :dataset and uid = :uid")
                        .param("dataset", dataset.value())
                        .param("uid", study.uid())
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            throw new AlreadyInCatalog(study.uid());
        }
        return rows.insert(dataset, study, clock.instant());
    }

    private String freePrefix(boolean demo) {
        Set<String> taken = new TreeSet<>(
                jdbc.sql("select prefix from dataset").query(String.class).list());
        String first = demo ? "DEMO" : "HEM";
        String prefix = first;
        for (int n = 2; taken.contains(prefix); n++) {
            prefix = first + n;
        }
        return prefix;
    }
}
