package vn.bang57.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.bang57.shared.Change;

/**
 * Calls whoever listens soon after something was committed. Changes that come close together make one call, so that a
 * paste of many cells arrives as few updates.
 */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Soon soon;

    /** Runs a task after the pause in which changes are gathered. */
    @FunctionalInterface
    public interface Soon {
        void run(Runnable task);
    }

    LiveUpdates(Soon soon) {
        this.soon = soon;
    }

    /**
     * Listens until the returned task is run.
     *
     * @param listener must return quickly; called by any thread
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void committed(Change change) {
        changed();
    }

    /** Something may have changed: here, or on another node. */
    void changed() {
        if (waiting.compareAndSet(false, true)) {
            soon.run(this::tell);
        }
    }

    private void tell() {
        // Before the calls: what is committed during them is told again.
        waiting.set(false);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A page could not be told of a change", e);
            }
        }
    }
}
