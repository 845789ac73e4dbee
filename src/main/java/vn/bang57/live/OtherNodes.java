package vn.bang57.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is said from node to node and stored nowhere: who types where, what happens in a meeting. Where there is one
 * node, nobody hears it. A message can be lost; who needs it to arrive says it again when {@link #again} runs.
 */
@Component
public class OtherNodes {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final BiConsumer<String, String> NOBODY = (topic, text) -> {};

    private final Map<String, Topic> topics = new ConcurrentHashMap<>();
    private volatile BiConsumer<String, String> line = NOBODY;

    private record Topic(Consumer<String> heard, Runnable again) {}

    /**
     * Takes what other nodes say of a topic.
     *
     * @param topic one line
     * @param heard must return quickly; called by any thread, in the order in which a node said it
     * @param again is run every {@link Nodes#AGAIN}, and each time that the line to the others is open again
     */
    public void hear(String topic, Consumer<String> heard, Runnable again) {
        topics.put(topic, new Topic(heard, again));
    }

    /**
     * Tells the other nodes soon; doesn't wait for them.
     *
     * @param text up to some 7,000 bytes
     */
    public void say(String topic, String text) {
        line.accept(topic, text);
    }

    /** Connects to the others. */
    void through(BiConsumer<String, String> open) {
        line = open;
    }

    void alone() {
        line = NOBODY;
    }

    void heard(String topic, String text) {
        Topic known = topics.get(topic);
        if (known == null) {
            return;
        }
        try {
            known.heard().accept(text);
        } catch (RuntimeException e) {
            // A node of another version may say what this one can't read; the line stays open for the rest.
            LOG.warn("Another node's word about {} was not understood: {}", topic, e.getMessage());
        }
    }

    void again() {
        topics.values().forEach(topic -> topic.again().run());
    }
}
