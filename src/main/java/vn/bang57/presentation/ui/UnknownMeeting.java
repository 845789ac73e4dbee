package vn.bang57.presentation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Says that an address names no meeting, and where to go on from. */
final class UnknownMeeting extends Div {

    UnknownMeeting(String title, String address, String wayOut) {
        super(new H1(title));
        add(new Paragraph(getTranslation("meeting.unknown")), new Anchor(address, getTranslation(wayOut)));
        addClassName("b57-not-found");
    }
}
