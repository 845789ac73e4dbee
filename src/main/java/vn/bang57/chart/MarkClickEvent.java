package vn.bang57.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;

/** Somebody chose a mark, by mouse or keyboard, in a chart or its table. The id is one of the current spec's. */
public class MarkClickEvent extends ComponentEvent<Component> {

    private final String markId;

    public MarkClickEvent(Component source, boolean fromClient, String markId) {
        super(source, fromClient);
        this.markId = markId;
    }

    public String markId() {
        return markId;
    }
}
