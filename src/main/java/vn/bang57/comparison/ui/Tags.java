package vn.bang57.comparison.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vn.bang57.comparison.figures.Hues;

/** The small pieces that the page is made of. */
final class Tags {

    private Tags() {}

    static Span text(String text, String... classes) {
        Span span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    /** A commune's hue as a small square; its name always stands beside it. */
    static Span dot(int position) {
        Span dot = new Span();
        dot.addClassNames("b57-dot", "b57-hue-" + Hues.of(position));
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    /** What is put into it is read out by a screen reader, and not seen. */
    static Span spoken() {
        Span spoken = new Span();
        spoken.addClassName("b57-spoken");
        spoken.getElement().setAttribute("role", "status");
        return spoken;
    }

    /** Says something else there; what stands there already is not said again, least of all by a screen reader. */
    static void say(HasText where, String text) {
        if (!text.equals(where.getText())) {
            where.setText(text);
        }
    }

    static NativeButton button(String text, Runnable action, String... classes) {
        NativeButton button = new NativeButton(text, event -> action.run());
        button.addClassName("b57-btn");
        button.addClassNames(classes);
        return button;
    }

    /** A button that takes a double click for one: what its second half would do nobody could have read yet. */
    static NativeButton once(String text, Runnable action, String... classes) {
        NativeButton button = new NativeButton(text, event -> {
            if (event.getClickCount() <= 1) {
                action.run();
            }
        });
        button.addClassName("b57-btn");
        button.addClassNames(classes);
        return button;
    }

    /** A button that reads as a link. */
    static NativeButton link(String text, Runnable action, String... classes) {
        NativeButton button = new NativeButton(text, event -> action.run());
        button.addClassName("b57-link");
        button.addClassNames(classes);
        return button;
    }
}
