package vn.bang57.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who types where at the moment, on this node. Nothing of it is stored. */
@Component
public class Presence {

    private final Map<String, Typing> typing = new ConcurrentHashMap<>();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

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

    /** Somebody types there now, and nowhere else. */
    public void at(Typing now) {
        if (!now.equals(typing.put(now.page(), now))) {
            tell();
        }
    }

    /** The page's person types no more. */
    public void gone(String page) {
        if (typing.remove(page) != null) {
            tell();
        }
    }

    /** Who else types in that sheet. */
    public List<Typing> others(String page, String scope) {
        return typing.values().stream()
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

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
