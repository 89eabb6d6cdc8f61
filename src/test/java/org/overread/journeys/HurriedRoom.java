package org.overread.journeys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/// Hurried readers at one portal, each with a browser and a thread; they keep their browsers when the portal dies.
final class HurriedRoom implements AutoCloseable {
    private final List<String> people;
    private final int port;
    private final DeedBook book;
    private final Random random;
    private final List<HurriedReader> readers = new ArrayList<>();
    private final List<ExecutorService> threads = new ArrayList<>();

    HurriedRoom(List<String> people, int port, DeedBook book, long seed) {
        this.people = people;
        this.port = port;
        this.book = book;
        this.random = new Random(seed);
        people.forEach(person -> threads.add(Executors.newSingleThreadExecutor()));
    }

    /// Everybody signs in, for the first time or again.
    ///
    /// @return what their pages asked
    List<String> comeBack() throws Exception {
        if (readers.isEmpty()) {
            readers.addAll(each(this::newReader));
            return List.of();
        }
        return each(number -> readers.get(number).comeBack()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private HurriedReader newReader(int number) {
        return new HurriedReader(people.get(number), port, book, new Random(random.nextLong()));
    }

    /// Kills the portal while they read: at a chosen moment, or right after something was shown as saved.
    void readUntilKilled(PortalProcess portal, Duration life) throws Exception {
        var dead = new AtomicBoolean();
        boolean caught = random.nextBoolean();
        List<Future<Void>> reading = begin(number -> {
            readers.get(number).read(dead::get);
            return null;
        });
        try {
            Thread.sleep(life);
            if (caught) {
                book.awaitNext();
            }
        } finally {
            portal.kill();
            dead.set(true);
        }
        results(reading);
    }

    private <T> List<T> each(Work<T> work) throws Exception {
        return results(begin(work));
    }

    private <T> List<Future<T>> begin(Work<T> work) {
        List<Future<T>> futures = new ArrayList<>();
        for (int number = 0; number < threads.size(); number++) {
            int which = number;
            Callable<T> task = () -> work.of(which);
            futures.add(threads.get(number).submit(task));
        }
        return futures;
    }

    private static <T> List<T> results(List<Future<T>> futures) throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    /// A browser is closed on the thread that opened it.
    @Override
    public void close() {
        for (int number = 0; number < readers.size(); number++) {
            threads.get(number).execute(readers.get(number)::close);
        }
        threads.forEach(ExecutorService::close);
    }

    /// What one reader does.
    private interface Work<T> {
        T of(int number) throws Exception;
    }
}
