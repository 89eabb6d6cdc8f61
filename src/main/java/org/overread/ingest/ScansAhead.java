package org.overread.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.overread.catalog.DataRoot;
import org.overread.ingest.Pairing.Pair;
import org.overread.ingest.folder.ScannedStudy;
import org.overread.ingest.folder.StudyScan;

/// Scans study folders a few ahead of the one that is asked for, on at most four threads, so that readers keep their
/// share of the machine.
final class ScansAhead implements AutoCloseable {
    private static final int MOST_THREADS = 4;

    private final DataRoot root;
    private final Iterator<Pair> waiting;
    private final ExecutorService threads;
    private final Queue<Future<ScannedStudy>> ahead = new ArrayDeque<>();

    ScansAhead(DataRoot root, List<Pair> pairs) {
        this.root = root;
        this.waiting = pairs.iterator();
        int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("scan-", 1).daemon().factory());
        for (int i = 0; i < 2 * count; i++) {
            scanOneMore();
        }
    }

    /// The next study of the list.
    ScannedStudy next() throws ExecutionException, InterruptedException {
        scanOneMore();
        return ahead.remove().get();
    }

    private void scanOneMore() {
        if (waiting.hasNext()) {
            Pair pair = waiting.next();
            ahead.add(threads.submit(() -> new StudyScan(root, pair.folder()).scan(pair.uid())));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
