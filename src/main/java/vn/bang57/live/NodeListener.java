package vn.bang57.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is said on a channel of a PostgreSQL database, in a thread and on a connection of its own, which it opens
 * again whenever it is lost.
 */
final class NodeListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeListener.class);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final int SECONDS_TO_ANSWER = 5;

    private final Line line;
    private final String channel;
    private final Consumer<String> heard;
    private final Runnable connected;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Connection open;

    /** Opens a connection that nobody else uses. */
    @FunctionalInterface
    interface Line {
        Connection open() throws SQLException;
    }

    /**
     * Begins to listen.
     *
     * @param channel a plain SQL name
     * @param heard takes each message
     * @param connected is run each time that a connection listens: what was said before was not heard
     */
    NodeListener(Line line, String channel, Consumer<String> heard, Runnable connected) {
        this.line = line;
        this.channel = channel;
        this.heard = heard;
        this.connected = connected;
        thread = Thread.ofPlatform().name("node-listener").daemon().start(this::run);
    }

    /** Comes back when the connection is closed and nothing more is heard. */
    @Override
    public void close() {
        closing.countDown();
        Connection current = open;
        try {
            if (current != null) {
                // Closing would wait for the thread that reads.
                current.abort(Runnable::run);
            }
            thread.join(Duration.ofSeconds(SECONDS_TO_ANSWER));
        } catch (SQLException e) {
            LOG.debug("The connection to the other nodes was not closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Pauses pauses = new Pauses();
        while (!closed()) {
            try (Connection connection = line.open()) {
                open = connection;
                listen(connection, pauses);
            } catch (SQLException | RuntimeException e) {
                waitAfter(e, pauses);
            } finally {
                open = null;
            }
        }
    }

    private void listen(Connection connection, Pauses pauses) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        pauses.reset();
        connected.run();
        while (!closed()) {
            hear(postgres.getNotifications((int) QUIET.toMillis()));
            // A server that vanished without a word looks like one that has nothing to say.
            if (!closed() && !connection.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("No answer");
            }
            // What came together with the answer.
            hear(postgres.getNotifications());
        }
    }

    private void hear(PGNotification @Nullable [] notifications) {
        if (notifications != null) {
            for (PGNotification notification : notifications) {
                heard.accept(notification.getParameter());
            }
        }
    }

    private void waitAfter(Exception reason, Pauses pauses) {
        if (closed()) {
            return;
        }
        Duration pause = pauses.next();
        LOG.warn("Not connected to the other nodes, next try in {} ms: {}", pause.toMillis(), reason.getMessage());
        try {
            if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Closed while not connected");
            }
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    private boolean closed() {
        return closing.getCount() == 0;
    }
}
