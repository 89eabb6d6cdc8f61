package org.overread.contradictions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.overread.catalog.CatalogSweep;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.contradictions.CasePages.Page;
import org.overread.contradictions.rules.FileRules;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportFindings;
import org.overread.ingest.checks.Problem;
import org.springframework.stereotype.Component;

/// Compares a whole dataset, page by page: pages are computed a few ahead on half of the processors, so that readers
/// keep their share, and written in order by one thread.
@Component
class CheckWork {
    private static final int PAGE = 200;

    private final CatalogSweep sweep;
    private final CasePages pages;
    private final PageWriter writer;
    private final ImportFindings imports;

    CheckWork(CatalogSweep sweep, CasePages pages, PageWriter writer, ImportFindings imports) {
        this.sweep = sweep;
        this.pages = pages;
        this.writer = writer;
        this.imports = imports;
    }

    /// Hears of the progress, and says whether to stop.
    interface Watcher {
        /// @return whether to go on
        boolean after(int done, int changed);
    }

    /// @return whether it went through to its end
    /// @throws InterruptedException if the portal shuts down
    boolean compare(DatasetId dataset, List<StudyId> studies, PartReader reader, Watcher watcher)
            throws InterruptedException {
        List<Problem> problems = imports.of(dataset);
        Map<String, List<Problem>> ofStudies = new HashMap<>();
        List<Problem> ofDataset = sorted(problems, uids(dataset), ofStudies);
        var background =
                new DatasetBackground(reader, ofStudies, sweep.hasReports(dataset), sweep.sharedTexts(dataset));
        int changed = writer.writeDataset(
                dataset,
                ofDataset.stream()
                        .flatMap(problem -> FileRules.carriedOn(problem).stream())
                        .toList());
        try (ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                Thread.ofPlatform().name("compare-", 1).daemon().factory())) {
            var ahead = new Ahead(threads, studies, background);
            try {
                return pageByPage(dataset, ahead, changed, watcher);
            } finally {
                ahead.forget();
            }
        }
    }

    private boolean pageByPage(DatasetId dataset, Ahead ahead, int changedBefore, Watcher watcher)
            throws InterruptedException {
        int done = 0;
        int changed = changedBefore;
        while (ahead.hasNext()) {
            Page page = ahead.next();
            changed += writer.write(dataset, page);
            done += page.studies();
            if (!watcher.after(done, changed)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> uids(DatasetId dataset) {
        return new HashSet<>(sweep.uids(dataset));
    }

    /// Parts the problems of studies, which are known by their folder's name, from those of the dataset as a whole.
    private static List<Problem> sorted(
            List<Problem> problems, Set<String> uids, Map<String, List<Problem>> ofStudies) {
        List<Problem> ofDataset = new ArrayList<>();
        for (Problem problem : problems) {
            String uid = List.of(problem.file().split("/", -1)).stream()
                    .filter(uids::contains)
                    .findFirst()
                    .orElse("");
            if (uid.isEmpty()) {
                ofDataset.add(problem);
            } else {
                ofStudies.computeIfAbsent(uid, key -> new ArrayList<>()).add(problem);
            }
        }
        return ofDataset;
    }

    /// Pages that are being computed before they are asked for.
    private final class Ahead {
        private static final int WAITING = 4;

        private final ExecutorService threads;
        private final List<StudyId> studies;
        private final DatasetBackground background;
        private final Queue<Future<Page>> waiting = new ArrayDeque<>();
        private int from;

        Ahead(ExecutorService threads, List<StudyId> studies, DatasetBackground background) {
            this.threads = threads;
            this.studies = studies;
            this.background = background;
            for (int i = 0; i < WAITING; i++) {
                submit();
            }
        }

        boolean hasNext() {
            return !waiting.isEmpty();
        }

        Page next() throws InterruptedException {
            try {
                Page page = waiting.remove().get();
                submit();
                return page;
            } catch (ExecutionException e) {
                throw new IllegalStateException("A page of studies could not be compared", e.getCause());
            }
        }

        /// Leaves out what has not begun. What has begun comes to its end: it reads the database, which an interrupt
        /// would close for all.
        void forget() {
            waiting.forEach(page -> page.cancel(false));
        }

        private void submit() {
            if (from < studies.size()) {
                List<StudyId> page = studies.subList(from, Math.min(studies.size(), from + PAGE));
                from += PAGE;
                waiting.add(threads.submit(() -> SystemActor.call(() -> pages.compute(page, background))));
            }
        }
    }
}
