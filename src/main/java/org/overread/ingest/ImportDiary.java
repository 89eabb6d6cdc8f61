package org.overread.ingest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.DatasetId;
import org.overread.catalog.DatasetImported;
import org.overread.home.SystemActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens and closes runs, each with its trace in one transaction.
@Component
class ImportDiary {
    private final ImportRuns runs;
    private final RememberedMappings remembered;
    private final CurrentAccount account;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ImportDiary(
            ImportRuns runs,
            RememberedMappings remembered,
            CurrentAccount account,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.remembered = remembered;
        this.account = account;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Runs that were at work when the portal ended are marked so, and can be continued. An embedded database has one
    /// portal only, so there no run can be alive at this moment.
    @EventListener
    void atStart(ApplicationReadyEvent event) {
        boolean alone = isEmbedded(event.getApplicationContext().getBean(DataSource.class));
        runs.settleAbandoned(alone ? Duration.ZERO : ImportRuns.SILENT_FOR);
    }

    /// @throws ImportBusy if another import is running
    ImportRunId open(ImportSurvey survey, boolean demo) {
        runs.settleAbandoned(ImportRuns.SILENT_FOR);
        var id = new ImportRunId(UUID.randomUUID());
        var folder = survey.folder().root().folder();
        String by = account.find().map(SignedIn::name).orElse(SystemActor.NAME);
        try {
            transaction.executeWithoutResult(status -> {
                runs.begin(id, folder, survey.mapping(), demo, by);
                remembered.remember(survey.sheet(), survey.mapping());
                audit.record(
                        AuditEvent.done("import.started", "import:" + id).with(Map.of("folder", folder.toString())));
            });
        } catch (DuplicateKeyException e) {
            throw new ImportBusy(e);
        }
        return id;
    }

    /// @param dataset empty when the run did not get as far
    void close(ImportRunId id, ImportState state, RunCounts counts, Optional<DatasetId> dataset) {
        transaction.executeWithoutResult(status -> {
            runs.end(id, state);
            audit.record(AuditEvent.done("import.finished", "import:" + id)
                    .with(Map.of(
                            "state", state.name(),
                            "added", String.valueOf(counts.added()),
                            "known", String.valueOf(counts.known()),
                            "leftOut", String.valueOf(counts.leftOut()))));
        });
        if (state == ImportState.DONE) {
            dataset.ifPresent(imported -> events.publishEvent(new DatasetImported(imported, counts.added())));
        }
    }

    private static boolean isEmbedded(DataSource source) {
        try {
            return "H2"
                    .equals(JdbcUtils.extractDatabaseMetaData(source, metadata -> metadata.getDatabaseProductName()));
        } catch (MetaDataAccessException e) {
            return false;
        }
    }
}
