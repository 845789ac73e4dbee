package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row of choices of which one is on. */
final class Segmented<T> extends Div {

    private final Map<T, NativeButton> choices = new LinkedHashMap<>();
    private final Consumer<T> chosen;

    /** Takes the accessible name of the group and what to do with a choice. */
    Segmented(String name, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassName("b57-seg");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
    }

    Segmented<T> add(T value, String label) {
        NativeButton button = new NativeButton(label, event -> chosen.accept(value));
        choices.put(value, button);
        add(button);
        return this;
    }

    void clear() {
        choices.clear();
        removeAll();
    }

    void select(@Nullable T value) {
        choices.forEach((choice, button) -> {
            boolean on = choice.equals(value);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        });
    }
}
