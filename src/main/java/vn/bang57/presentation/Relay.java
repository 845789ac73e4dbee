package vn.bang57.presentation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.bang57.live.OtherNodes;

/**
 * Carries what one screen of a meeting does to its others, on whichever node: the wall, the presenter's window, phones.
 */
@Component
public class Relay {

    private static final String TOPIC = "meeting";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Something that happens in a meeting. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    public sealed interface Event {

        /** The wall stands somewhere else now; {@code next} is where it would turn to. */
        record Moved(String place, String next) implements Event {}

        /** Somebody wants the wall to do what a key does. */
        record Command(String action) implements Event {}

        /** Figures were taken in, or something was written down. */
        record Changed() implements Event {}
    }

    private record Said(String meeting, Event event) {}

    private final Map<String, Set<Consumer<Event>>> meetings = new ConcurrentHashMap<>();
    private final OtherNodes nodes;

    Relay(OtherNodes nodes) {
        this.nodes = nodes;
        nodes.hear(
                TOPIC,
                text -> {
                    Said said = JSON.readValue(text, Said.class);
                    here(said.meeting(), said.event());
                },
                () -> {});
    }

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
        here(meeting, event);
        nodes.say(TOPIC, JSON.writeValueAsString(new Said(meeting, event)));
    }

    private void here(String meeting, Event event) {
        meetings.getOrDefault(meeting, Set.of()).forEach(listener -> listener.accept(event));
    }
}
