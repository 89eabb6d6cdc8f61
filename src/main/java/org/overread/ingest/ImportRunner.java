package org.overread.ingest;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.overread.catalog.DatasetId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/// Runs imports, one at a time, in the background or on the caller's thread.
@Component
class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final long SECONDS_TO_STOP = 10;

    private final ImportDiary diary;
    private final ImportPlaces places;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private volatile boolean stopping;

    ImportRunner(ImportDiary diary, ImportPlaces places) {
        this.diary = diary;
        this.places = places;
    }

    /// Starts in the background, as the person who asks.
    ///
    /// @throws ImportBusy if another import is running
    ImportRunId start(ImportSurvey survey) {
        ImportRunId id = diary.open(survey, false);
        var work = work(id, survey, progress -> {});
        background.execute(new DelegatingSecurityContextRunnable(() -> run(id, work, false)));
        return id;
    }

    /// Runs on the calling thread and returns at the end, however it ends.
    ImportRunId runHere(ImportSurvey survey, boolean demo, Consumer<ImportProgress> listener) {
        ImportRunId id = diary.open(survey, demo);
        run(id, work(id, survey, listener), demo);
        return id;
    }

    private ImportWork work(ImportRunId id, ImportSurvey survey, Consumer<ImportProgress> listener) {
        return new ImportWork(id, survey, places, listener, () -> stopping);
    }

    private void run(ImportRunId id, ImportWork work, boolean demo) {
        Optional<DatasetId> dataset = Optional.empty();
        ImportState state = ImportState.FAILED;
        try {
            dataset = Optional.of(work.run(demo));
            state = ImportState.DONE;
        } catch (ImportWork.Cancelled e) {
            state = ImportState.CANCELLED;
        } catch (InterruptedException e) {
            state = ImportState.INTERRUPTED;
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", id, e);
        } finally {
            diary.close(id, state, work.counts(), dataset);
        }
    }

    /// A run in the background stops after the study it is at. It is asked to and not interrupted: an interrupt in the
    /// middle of a write would close the embedded database for everybody.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        background.shutdown();
        if (!background.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("The import did not stop in time; it can be continued");
        }
    }
}
