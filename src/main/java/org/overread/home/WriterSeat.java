package org.overread.home;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.CannotCreateTransactionException;

/// The one seat from which the embedded database is written.
///
/// H2 saves a commit by writing the changed tables one after another while other transactions go on. A kill then can
/// leave one table with, and another without, the same transaction: 4 of 60 kills tore a transaction of four writers,
/// none did with one writer at a time. So whoever writes sits here from the beginning of the transaction until its
/// commit is in the file. Readers need no seat.
final class WriterSeat {
    private static final int PATIENCE_SECONDS = 60;
    private final ReentrantLock seat = new ReentrantLock(true);

    /// Waits for the seat. A thread that sits may take it again, for a transaction within the transaction. An interrupt
    /// does not end the wait: whoever is asked to stop still has to write down that it did.
    void take() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (seat.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        return;
                    }
                    throw new CannotCreateTransactionException("Another transaction has been writing for a minute");
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void leave() {
        seat.unlock();
    }
}
