package vn.bang57.shared;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Lets a transaction that writes begin when the one before it has ended; those that only read go on beside it.
 *
 * <p>H2 takes its tables one by one into the file while others are written to, so that a process that is killed may leave
 * halves of two commits there, and numbers of new rows that go back. See the decision of 22 November 2026.
 */
final class OneWriterAtATime extends JpaTransactionManager {

    private final transient ReentrantLock writing = new ReentrantLock(true);

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition.isReadOnly()) {
            super.doBegin(transaction, definition);
            return;
        }
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A transaction that writes, within another one");
        }
        writing.lock();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error e) {
            writing.unlock();
            throw e;
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } finally {
            letNextIn(status);
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } finally {
            letNextIn(status);
        }
    }

    /** A commit that fails is followed by a roll back, when the next may be writing already. */
    private void letNextIn(DefaultTransactionStatus status) {
        if (!status.isReadOnly() && writing.isHeldByCurrentThread()) {
            writing.unlock();
        }
    }

    /** Whether this thread stands in line. */
    boolean isWaiting(Thread thread) {
        return writing.hasQueuedThread(thread);
    }
}
