package vn.bang57.presentation.ui;

import com.vaadin.flow.component.UI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import vn.bang57.presentation.Relay;

/** Brings what happens in a meeting to a screen, on the screen's own thread and in its order. */
final class Heard {

    private Heard() {}

    /** Listens until the returned task is run. */
    static Runnable listen(UI ui, Relay relay, String meeting, Consumer<Relay.Event> handler) {
        Queue<Relay.Event> waiting = new ConcurrentLinkedQueue<>();
        Runnable drain = ui.accessLater(
                () -> {
                    for (Relay.Event event = waiting.poll(); event != null; event = waiting.poll()) {
                        handler.accept(event);
                    }
                },
                () -> {});
        return relay.listen(meeting, event -> {
            waiting.add(event);
            drain.run();
        });
    }
}
