package org.overread.imaging;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Does a piece of work once when several people ask for it at the same moment; all of them get what it gives, or the
/// exception that it throws. Keeps nothing afterwards.
final class SharedWork<K, V> {
    private final ConcurrentMap<K, FutureTask<V>> running = new ConcurrentHashMap<>();

    V get(K key, Supplier<V> work) {
        var mine = new FutureTask<>(work::get);
        FutureTask<V> earlier = running.putIfAbsent(key, mine);
        if (earlier != null) {
            return result(earlier);
        }
        try {
            mine.run();
        } finally {
            running.remove(key, mine);
        }
        return result(mine);
    }

    private static <V> V result(FutureTask<V> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException known -> throw known;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
