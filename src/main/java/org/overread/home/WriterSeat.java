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

    /// Whether whoever sits was asked to stop; only they read and write it.
    private boolean asked;

    /// Waits for the seat. A thread that sits may take it again, for a transaction within the transaction.
    ///
    /// A thread that is interrupted before or while it waits goes on, and is interrupted again once it has left:
    /// whoever is asked to stop still writes down that it did, and H2 closes its file under an interrupted writer.
    void take() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean interrupted = Thread.interrupted();
        while (true) {
            try {
                if (seat.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    asked |= interrupted;
                    return;
                }
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new CannotCreateTransactionException("Another transaction has been writing for a minute");
    }

    void leave() {
        boolean last = seat.getHoldCount() == 1;
        boolean interrupt = last && asked;
        asked = asked && !last;
        seat.unlock();
        if (interrupt) {
            Thread.currentThread().interrupt();
        }
    }
}
