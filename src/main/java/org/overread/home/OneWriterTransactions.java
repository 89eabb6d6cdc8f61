package org.overread.home;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Transactions on the embedded database: one writes at a time, any number read. See [WriterSeat] for the reason.
final class OneWriterTransactions extends JpaTransactionManager {
    private static final long serialVersionUID = 1;
    private final transient WriterSeat seat;

    /// Whether each of the thread's open transactions holds the seat, the innermost first.
    private final transient ThreadLocal<Deque<Boolean>> seated = ThreadLocal.withInitial(ArrayDeque::new);

    OneWriterTransactions(WriterSeat seat) {
        this.seat = seat;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        boolean writes = !definition.isReadOnly();
        if (writes) {
            seat.take();
        }
        try {
            super.doBegin(transaction, definition);
            seated.get().push(writes);
        } catch (RuntimeException | Error e) {
            if (writes) {
                seat.leave();
            }
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            Deque<Boolean> open = seated.get();
            boolean wrote = open.pop();
            if (open.isEmpty()) {
                seated.remove();
            }
            if (wrote) {
                seat.leave();
            }
        }
    }
}
