package org.overread.imaging;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// As many frames are made at a time as the machine has processors: more would only take memory.
@Component
class DecodingTurns {
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /// @throws TooBusy after waiting for its turn in vain
    <T> T take(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
