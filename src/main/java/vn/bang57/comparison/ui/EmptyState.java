package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands in a grid in which nothing fits: that it is so, and the way out. */
final class EmptyState extends Div {

    EmptyState(String text, String wayOut, Runnable action) {
        super(new Paragraph(text), Tags.button(wayOut, action));
        addClassName("b57-task-empty");
    }
}
