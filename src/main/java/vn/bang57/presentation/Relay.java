package vn.bang57.presentation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Carries what one screen of a meeting does to its others: the wall, the presenter's window, phones. One node only. */
@Component
public class Relay {

    /** Something that happens in a meeting. */
    public sealed interface Event {

        /** The wall stands somewhere else now; {@code next} is where it would turn to. */
        record Moved(String place, String next) implements Event {}

        /** Somebody wants the wall to do what a key does. */
        record Command(String action) implements Event {}

        /** Figures were taken in, or something was written down. */
        record Changed() implements Event {}
    }

    private final Map<String, Set<Consumer<Event>>> meetings = new ConcurrentHashMap<>();

    /**
     * Listens to a meeting until the returned task is run.
     *
     * @param listener must return quickly; called by any thread
     */
    public Runnable listen(String meeting, Consumer<Event> listener) {
        meetings.computeIfAbsent(meeting, id -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> meetings.computeIfPresent(meeting, (id, listeners) -> {
            listeners.remove(listener);
            return listeners.isEmpty() ? null : listeners;
        });
    }

    /** Tells everybody in the meeting. */
    public void tell(String meeting, Event event) {
        meetings.getOrDefault(meeting, Set.of()).forEach(listener -> listener.accept(event));
    }
}
