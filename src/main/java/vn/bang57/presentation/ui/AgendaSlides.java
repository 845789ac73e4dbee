package vn.bang57.presentation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bang57.presentation.Agenda;
import vn.bang57.presentation.Deck;
import vn.bang57.presentation.Room;
import vn.bang57.presentation.Slide;

/** The slides of an agenda: shown or not, in which order, and what to say. */
final class AgendaSlides extends OrderedList {

    static final AgendaSlides NONE = new AgendaSlides(
            new Agenda("", "", "", Room.BOARDROOM, List.of(), Set.of(), Set.of(), Map.of(), 0), (key, parts) -> key);

    /** Looks a text up by its key. */
    @FunctionalInterface
    interface Words {
        String get(String key, Object... parameters);
    }

    private final transient Words words;
    private final List<Slide> slides = new ArrayList<>();
    private final List<String> order;
    private final Set<String> hidden;
    private final Map<String, String> speech;
    private boolean moved;

    AgendaSlides(Agenda agenda, Words words) {
        this.words = words;
        order = new ArrayList<>(agenda.slides());
        hidden = new LinkedHashSet<>(agenda.hidden());
        speech = new HashMap<>(agenda.speech());
        addClassName("b57-agenda-slides");
    }

    /** Lists these slides, those that are known in their order and new ones after them. */
    void show(Deck deck) {
        slides.clear();
        List<String> known = List.copyOf(order);
        deck.slides().stream()
                .sorted(Comparator.comparingInt(
                        slide -> known.contains(slide.key()) ? known.indexOf(slide.key()) : known.size()))
                .forEach(slides::add);
        list();
    }

    private void list() {
        removeAll();
        for (int i = 0; i < slides.size(); i++) {
            add(item(slides.get(i), i));
        }
    }

    private ListItem item(Slide slide, int place) {
        String key = slide.key();
        Checkbox shown = new Checkbox(!hidden.contains(key));
        shown.setAriaLabel(words.get("agenda.show", slide.kicker()));
        Span finding = new Span(String.join("; ", slide.title()));
        Element strong = new Element("b");
        strong.setText((place + 1) + ". " + slide.kicker());
        Div title = new Div();
        title.getElement().appendChild(strong);
        title.add(finding);
        title.addClassName("b57-agenda-title");
        TextField say = new TextField();
        say.setPlaceholder(words.get("agenda.say"));
        say.setAriaLabel(words.get("agenda.say.label", slide.kicker()));
        say.setMaxLength(Agenda.SPEECH_MAX_LENGTH);
        say.setValue(speech.getOrDefault(key, ""));
        say.setWidthFull();
        say.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) {
                speech.remove(key);
            } else {
                speech.put(key, change.getValue());
            }
        });
        Div moves = new Div(move("↑", "agenda.up", slide, place, -1), move("↓", "agenda.down", slide, place, 1));
        moves.addClassName("b57-agenda-moves");
        ListItem item = new ListItem(shown, title, say, moves);
        item.addClassName("b57-agenda-slide");
        item.getElement().setAttribute("data-hidden", String.valueOf(hidden.contains(key)));
        shown.addValueChangeListener(change -> {
            if (change.getValue()) {
                hidden.remove(key);
            } else {
                hidden.add(key);
            }
            item.getElement().setAttribute("data-hidden", String.valueOf(!change.getValue()));
        });
        return item;
    }

    private NativeButton move(String sign, String label, Slide slide, int from, int by) {
        NativeButton button = new NativeButton(sign, event -> {
            slides.remove(from);
            slides.add(from + by, slide);
            moved = true;
            list();
        });
        button.addClassName("b57-btn");
        button.getElement().setAttribute("aria-label", words.get(label, slide.kicker()));
        button.setEnabled(from + by >= 0 && from + by < slides.size());
        return button;
    }

    boolean moved() {
        return moved;
    }

    List<String> order() {
        return slides.stream().map(Slide::key).toList();
    }

    Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    Map<String, String> speech() {
        return Map.copyOf(speech);
    }
}
