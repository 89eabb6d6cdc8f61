package org.overread.contradictions;

import org.overread.catalog.DatasetImported;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.home.SystemActor;
import org.overread.reports.desk.LexiconChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// When datasets are compared anew without anybody asking: after an import, after the lexicon changed, and at the
/// start where rules are newer than what was computed or a computation did not reach its end.
@Component
class CheckOccasions {
    private final ContradictionSettings settings;
    private final CheckRunner runner;
    private final CheckRuns runs;
    private final StudyCatalog catalog;

    CheckOccasions(ContradictionSettings settings, CheckRunner runner, CheckRuns runs, StudyCatalog catalog) {
        this.settings = settings;
        this.runner = runner;
        this.runs = runs;
        this.catalog = catalog;
    }

    @EventListener
    void on(DatasetImported imported) {
        if (settings.automatic()) {
            runner.soon(imported.dataset(), SystemActor.NAME);
        }
    }

    /// Once the new lexicon is in the database, so that it is the one that is read with.
    @TransactionalEventListener
    void on(LexiconChanged changed) {
        if (settings.automatic()) {
            all();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        if (settings.automatic()) {
            runs.settleAbandoned(CheckRuns.SILENT_FOR);
            all();
        }
    }

    private void all() {
        SystemActor.call(catalog::datasets).stream()
                .map(DatasetSummary::id)
                .filter(dataset -> !runner.isUpToDate(dataset))
                .forEach(dataset -> runner.soon(dataset, SystemActor.NAME));
    }
}
