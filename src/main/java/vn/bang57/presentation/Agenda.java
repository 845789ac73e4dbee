package vn.bang57.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a meeting shows in what order.
 *
 * @param address the page's address parameters that say what is compared
 * @param slides keys in the order of the meeting; those that it does not name come after them
 * @param hidden keys of slides that are left out
 * @param marked codes of the indicators with a slide of their own; when empty, those that differ most
 * @param speech what the presenter wants to say, by the slide's key
 */
public record Agenda(
        String id,
        String name,
        String address,
        Room room,
        List<String> slides,
        Set<String> hidden,
        Set<String> marked,
        Map<String, String> speech,
        long version) {

    public static final int NAME_MAX_LENGTH = 120;
    public static final int SPEECH_MAX_LENGTH = 1000;

    public Agenda {
        slides = List.copyOf(slides);
        hidden = Set.copyOf(hidden);
        marked = Set.copyOf(marked);
        speech = Map.copyOf(speech);
    }

    /** The deck in this order, without what is hidden. */
    public Deck of(Deck deck) {
        List<Slide> shown = deck.slides().stream()
                .filter(slide -> !hidden.contains(slide.key()))
                .sorted(Comparator.comparingInt(slide -> place(slide.key())))
                .toList();
        return new Deck(shown);
    }

    private int place(String key) {
        int at = slides.indexOf(key);
        return at < 0 ? slides.size() : at;
    }
}
