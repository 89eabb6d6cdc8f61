package org.overread.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.overread.catalog.AlreadyInCatalog;
import org.overread.catalog.DatasetId;
import org.overread.catalog.NewDataset;
import org.overread.catalog.NewStudy;
import org.overread.ingest.Pairing.Pair;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.folder.ScannedStudy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// One run at work: studies are scanned a few ahead, and added one by one in the registry's order, each in a
/// transaction of its own. Whatever ends it, every study in the catalog is whole.
final class ImportWork {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(500);

    private final ImportRunId run;
    private final ImportSurvey survey;
    private final ImportPlaces places;
    private final Consumer<ImportProgress> listener;
    private final BooleanSupplier stopping;
    private RunCounts counts = RunCounts.NONE;
    private Instant start;
    private Instant lastNews = Instant.EPOCH;

    /// @param stopping whether the portal shuts down
    ImportWork(
            ImportRunId run,
            ImportSurvey survey,
            ImportPlaces places,
            Consumer<ImportProgress> listener,
            BooleanSupplier stopping) {
        this.run = run;
        this.survey = survey;
        this.places = places;
        this.listener = listener;
        this.stopping = stopping;
        this.start = places.clock().instant();
    }

    /// Thrown inside the work when a person cancels it.
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// @return the dataset that was added to
    /// @throws Cancelled if a person asked for it
    /// @throws InterruptedException if the portal shuts down
    DatasetId run(boolean demo) throws InterruptedException {
        news(ImportPhase.LISTING_FOLDERS, 0, 0, true);
        var root = survey.folder().root();
        String name = String.valueOf(root.folder().getFileName());
        DatasetId dataset = places.intake().dataset(new NewDataset(name, root, demo));
        places.runs().dataset(run, dataset);
        places.intake().declare(dataset, survey.declared());
        places.problems().add(run, survey.problems());
        counts = counts.leftOut(survey.pairing().leftOut());
        addAll(dataset);
        int total = survey.pairing().pairs().size();
        news(ImportPhase.CHECKING, total, total, true);
        places.problems().add(run, ClaimCheck.differences(places.catalog().overview(dataset)));
        return dataset;
    }

    RunCounts counts() {
        return counts;
    }

    private void addAll(DatasetId dataset) throws InterruptedException {
        Set<String> known = places.intake().uids(dataset);
        List<Pair> all = survey.pairing().pairs();
        List<Pair> fresh = new ArrayList<>();
        for (Pair pair : all) {
            if (known.contains(pair.uid())) {
                counts = counts.oneKnown();
            } else {
                fresh.add(pair);
            }
        }
        int before = all.size() - fresh.size();
        start = places.clock().instant();
        try (var scans = new ScansAhead(survey.folder().root(), fresh)) {
            for (int i = 0; i < fresh.size(); i++) {
                news(ImportPhase.ADDING, before + i, all.size(), false);
                add(dataset, fresh.get(i), scans);
            }
        }
        news(ImportPhase.ADDING, all.size(), all.size(), true);
    }

    private void add(DatasetId dataset, Pair pair, ScansAhead scans) throws InterruptedException {
        try {
            ScannedStudy scanned = scans.next();
            if (scanned.series().isEmpty()) {
                counts = counts.leftOut(1);
            } else {
                places.intake().add(dataset, study(pair, scanned));
                counts = counts.oneAdded();
            }
            places.problems().add(run, scanned.problems());
            places.problems().add(run, HeaderCheck.problems(pair.entry(), scanned.headers(), survey.period()));
        } catch (AlreadyInCatalog e) {
            counts = counts.oneKnown();
        } catch (ExecutionException | DataAccessException | IllegalArgumentException e) {
            LOG.warn("Study folder {} was not added", pair.folder(), e);
            counts = counts.leftOut(1);
            places.problems().add(run, List.of(Problem.in(pair.folder(), ProblemKind.NOT_ADDED)));
        }
    }

    private static NewStudy study(Pair pair, ScannedStudy scanned) {
        var entry = pair.entry();
        return new NewStudy(
                pair.uid(),
                java.util.OptionalInt.of(entry.ordinal()),
                scanned.patient(),
                entry.age(),
                entry.sex(),
                entry.labels(),
                entry.report(),
                entry.cells(),
                scanned.series());
    }

    private void news(ImportPhase phase, int done, int total, boolean always) throws InterruptedException {
        if (stopping.getAsBoolean()) {
            throw new InterruptedException("The portal shuts down");
        }
        Instant now = places.clock().instant();
        var left = TimeLeft.of(phase, counts.added(), total - counts.known(), Duration.between(start, now));
        var progress = new ImportProgress(phase, done, total, left);
        listener.accept(progress);
        if (always || Duration.between(lastNews, now).compareTo(BETWEEN_NEWS) >= 0) {
            lastNews = now;
            places.runs().progress(run, progress, counts);
            if (places.runs().cancelAsked(run)) {
                throw new Cancelled();
            }
        }
    }
}
