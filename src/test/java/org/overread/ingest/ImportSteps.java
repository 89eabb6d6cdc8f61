package org.overread.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudySummary;
import org.overread.home.SystemActor;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;

/// What tests of imports do again and again: run one, wait for its end, look at what it left.
abstract class ImportSteps {
    @Autowired
    ImportDesk desk;

    @Autowired
    StudyCatalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportDiary diary;

    @Autowired
    ImportPlaces places;

    @Autowired
    ConfigurableTransactionManager transactions;

    @TempDir
    Path folder;

    ImportRun imported() {
        return SystemActor.call(() -> desk.importWithDetectedMapping(folder, false, progress -> {}));
    }

    List<Problem> problems(ImportRun run) {
        return SystemActor.call(() -> desk.problems(run.id())).stream()
                .filter(problem -> problem.kind() != ProblemKind.MISSING_COLUMN || run.leftOut() > 0)
                .toList();
    }

    List<StudySummary> studies(ImportRun run) {
        Supplier<List<StudySummary>> read =
                () -> catalog.studies(catalog.studiesOf(run.dataset().orElseThrow()));
        return SystemActor.call(read);
    }

    ImportRun ended(ImportRunId id) {
        for (int i = 0; i < 300; i++) {
            ImportRun run = SystemActor.call(() -> desk.run(id));
            if (run.state() != ImportState.RUNNING) {
                return run;
            }
            pause(Duration.ofMillis(50));
        }
        throw new AssertionError("The import does not end");
    }

    Map<String, String> contents() {
        return new CatalogContents(jdbc).byTable();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
