package org.overread.contradictions;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.overread.catalog.CatalogSweep;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Runs computations in the background, one dataset after another.
@Component
class CheckRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(500);
    private static final long SECONDS_TO_STOP = 10;

    private final CheckRuns runs;
    private final CheckWork work;
    private final CatalogSweep sweep;
    private final LexiconInForce lexicon;
    private final Clock clock;
    private final Set<DatasetId> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("contradictions").daemon().factory());

    CheckRunner(CheckRuns runs, CheckWork work, CatalogSweep sweep, LexiconInForce lexicon, Clock clock) {
        this.runs = runs;
        this.work = work;
        this.sweep = sweep;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /// Compares a dataset soon. Asked again before that has begun, it is compared once.
    void soon(DatasetId dataset, String by) {
        if (waiting.add(dataset)) {
            background.execute(() -> {
                waiting.remove(dataset);
                if (!stopping) {
                    now(dataset, by);
                }
            });
        }
    }

    /// Compares a dataset on the calling thread and returns at the end, however it ends.
    CheckState now(DatasetId dataset, String by) {
        PartReader reader = lexicon.reader();
        List<StudyId> studies = sweep.studies(dataset);
        var id = new CheckRunId(UUID.randomUUID());
        runs.settleAbandoned(CheckRuns.SILENT_FOR);
        try {
            runs.begin(id, dataset, rules(reader), studies.size(), by);
        } catch (DuplicateKeyException e) {
            LOG.info("Dataset {} is not compared now: another node is comparing", dataset);
            return CheckState.CANCELLED;
        }
        return run(id, dataset, studies, reader);
    }

    boolean isUpToDate(DatasetId dataset) {
        return runs.isUpToDate(dataset, rules(lexicon.reader()));
    }

    private CheckState run(CheckRunId id, DatasetId dataset, List<StudyId> studies, PartReader reader) {
        CheckState state = CheckState.FAILED;
        try {
            boolean whole = work.compare(dataset, studies, reader, new News(id, studies.size()));
            state = whole ? CheckState.DONE : stopping ? CheckState.INTERRUPTED : CheckState.CANCELLED;
        } catch (InterruptedException e) {
            state = CheckState.INTERRUPTED;
        } catch (RuntimeException e) {
            LOG.error("Dataset {} could not be compared", dataset, e);
        } finally {
            runs.end(id, state);
        }
        return state;
    }

    private static String rules(PartReader reader) {
        return RuleBook.VERSION + " " + reader.version();
    }

    /// What was written stays; the next start goes on from there. Nobody is interrupted: an interrupt in the middle of
    /// a read or write would close the embedded database for all.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        background.shutdown();
        if (!background.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("The comparison did not stop in time; the next start goes on with it");
        }
    }

    /// Tells the database every half second how far a run is.
    private final class News implements CheckWork.Watcher {
        private final CheckRunId run;
        private final int total;
        private Instant last = Instant.EPOCH;

        News(CheckRunId run, int total) {
            this.run = run;
            this.total = total;
        }

        @Override
        public boolean after(int done, int changed) {
            if (stopping) {
                return false;
            }
            Instant now = clock.instant();
            if (done < total && Duration.between(last, now).compareTo(BETWEEN_NEWS) < 0) {
                return true;
            }
            last = now;
            return !runs.progress(run, done, changed);
        }
    }
}
