package vn.bang57.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who types where at the moment, on whichever node. Nothing of it is stored. */
@Component
public class Presence {

    /** After how long without a word a page of another node, or the node itself, is taken to be gone. */
    static final Duration FORGOTTEN = Nodes.AGAIN.multipliedBy(3);

    private static final String STARTED = "typing";
    private static final String ENDED = "typed";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Typing> typing = new ConcurrentHashMap<>();
    private final Map<String, Heard> elsewhere = new ConcurrentHashMap<>();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final OtherNodes nodes;
    private final Clock clock;

    /**
     * Somebody with an open editor.
     *
     * @param page tells one open page from the others
     * @param name what the person is called
     * @param scope which sheet of which grid
     * @param row the row's lasting id
     * @param field the column's
     */
    public record Typing(String page, String name, String scope, String row, String field) {}

    private record Heard(Typing typing, Instant at) {}

    Presence(OtherNodes nodes, Clock clock) {
        this.nodes = nodes;
        this.clock = clock;
        nodes.hear(STARTED, this::startedElsewhere, this::again);
        nodes.hear(ENDED, this::endedElsewhere, () -> {});
    }

    /** Somebody types there now, and nowhere else. */
    public void at(Typing now) {
        if (!now.equals(typing.put(now.page(), now))) {
            say(now);
            tell();
        }
    }

    /** The page's person types no more. */
    public void gone(String page) {
        if (typing.remove(page) != null) {
            nodes.say(ENDED, page);
            tell();
        }
    }

    /** Who else types in that sheet. */
    public List<Typing> others(String page, String scope) {
        return Stream.concat(
                        typing.values().stream(), elsewhere.values().stream().map(Heard::typing))
                .filter(each -> !each.page().equals(page) && each.scope().equals(scope))
                .toList();
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

    private void startedElsewhere(String text) {
        Typing now = JSON.readValue(text, Typing.class);
        Heard before = elsewhere.put(now.page(), new Heard(now, clock.instant()));
        if (before == null || !before.typing().equals(now)) {
            tell();
        }
    }

    private void endedElsewhere(String page) {
        if (elsewhere.remove(page) != null) {
            tell();
        }
    }

    /** Who came later, or missed it, hears it now; who fell silent is forgotten. */
    private void again() {
        typing.values().forEach(this::say);
        Instant silent = clock.instant().minus(FORGOTTEN);
        if (elsewhere.values().removeIf(heard -> heard.at().isBefore(silent))) {
            tell();
        }
    }

    private void say(Typing now) {
        nodes.say(STARTED, JSON.writeValueAsString(now));
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
