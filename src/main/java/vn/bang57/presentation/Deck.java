package vn.bang57.presentation;

import java.util.List;
import java.util.Optional;

/** The slides of a meeting, in their order. */
public record Deck(List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }

    public Optional<Slide> slide(String key) {
        return slides.stream().filter(slide -> slide.key().equals(key)).findFirst();
    }
}
