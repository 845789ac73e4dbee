package vn.bang57.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.bang57.shared.Change;

/**
 * The nodes of the application that share a PostgreSQL database. Takes what is changed here and tells the others as it
 * is committed; takes what they say and tells the pages of this one. A message is the node's id, which stands for "something
 * changed here", or its id, a topic and a text on lines of their own.
 */
final class Nodes implements SmartLifecycle {

    static final String CHANNEL = "bang57_changed";

    /** How often what is stored nowhere is said again. */
    static final Duration AGAIN = Duration.ofSeconds(15);

    private static final String BETWEEN = "\n";

    private final String id;
    private final JdbcClient jdbc;
    private final NodeListener.Line line;
    private final LiveUpdates updates;
    private final OtherNodes others;
    private @Nullable NodeListener listener;
    private @Nullable NodeSpeaker speaker;

    /**
     * A node that does not listen yet.
     *
     * @param id another one for each node that runs
     */
    Nodes(String id, JdbcClient jdbc, NodeListener.Line line, LiveUpdates updates, OtherNodes others) {
        this.id = id;
        this.jdbc = jdbc;
        this.line = line;
        this.updates = updates;
        this.others = others;
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
            NodeSpeaker speaking = new NodeSpeaker(this::send);
            listener = new NodeListener(line, CHANNEL, this::heard, this::connected);
            speaker = speaking;
            speaking.again(AGAIN, others::again);
            others.through((topic, text) -> speaking.say(String.join(BETWEEN, id, topic, text)));
            // The start may have loaded plans, which is told by no event.
            send(id);
        }
    }

    @Override
    public synchronized void stop() {
        others.alone();
        if (speaker != null) {
            speaker.close();
            speaker = null;
        }
        if (listener != null) {
            listener.close();
            listener = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return listener != null;
    }

    private void connected() {
        updates.changed();
        others.again();
    }

    private void heard(String message) {
        String[] parts = message.split(BETWEEN, 3);
        if (parts[0].equals(id)) {
            return;
        }
        if (parts.length == 3) {
            others.heard(parts[1], parts[2]);
        } else {
            updates.changed();
        }
    }

    private void send(String message) {
        jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, message).query().listOfRows();
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
            send(id);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Nodes.this);
        }
    }
}
