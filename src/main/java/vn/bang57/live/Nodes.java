package vn.bang57.live;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.bang57.shared.Change;

/**
 * The nodes of the application that share a PostgreSQL database. Takes what is changed here and tells the others as it
 * is committed; takes what they say and tells the pages of this one.
 */
final class Nodes implements SmartLifecycle {

    static final String CHANNEL = "bang57_changed";

    private final String id;
    private final JdbcClient jdbc;
    private final NodeListener.Line line;
    private final LiveUpdates updates;
    private @Nullable NodeListener listener;

    /**
     * A node that does not listen yet.
     *
     * @param id another one for each node that runs
     */
    Nodes(String id, JdbcClient jdbc, NodeListener.Line line, LiveUpdates updates) {
        this.id = id;
        this.jdbc = jdbc;
        this.line = line;
        this.updates = updates;
    }

    /** What marks this node's own messages. */
    String id() {
        return id;
    }

    /** Once for each transaction, however much it changes; PostgreSQL delivers it if and when that commits. */
    @EventListener
    void changed(Change change) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.registerSynchronization(new AtCommit());
        }
    }

    @Override
    public synchronized void start() {
        if (listener == null) {
            listener = new NodeListener(line, CHANNEL, this::heard, updates::changed);
            // The start may have loaded plans, which is told by no event.
            tell();
        }
    }

    @Override
    public synchronized void stop() {
        if (listener != null) {
            listener.close();
            listener = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return listener != null;
    }

    private void heard(String node) {
        if (!node.equals(id)) {
            updates.changed();
        }
    }

    private void tell() {
        jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, id).query().listOfRows();
    }

    /** Stands among the transaction's resources as long as it lasts. */
    private final class AtCommit implements TransactionSynchronization {

        AtCommit() {
            resume();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Nodes.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Nodes.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            tell();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Nodes.this);
        }
    }
}
