package vn.bang57.live;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says one message after the other in a thread of its own, so that nobody waits for the database. */
final class NodeSpeaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeSpeaker.class);

    private final Consumer<String> said;
    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().name("node-speaker").daemon().unstarted(task));

    /**
     * A speaker with nothing to say yet.
     *
     * @param said sends a message; may fail, which loses it
     */
    NodeSpeaker(Consumer<String> said) {
        this.said = said;
    }

    void say(String message) {
        try {
            thread.execute(() -> trying(() -> said.accept(message)));
        } catch (RejectedExecutionException e) {
            LOG.debug("The node stops", e);
        }
    }

    /** Runs a task after each pause. */
    void again(Duration pause, Runnable task) {
        var unused = thread.scheduleWithFixedDelay(
                () -> trying(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void trying(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("The other nodes were not told: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
