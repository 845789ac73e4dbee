package vn.bang57.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** The time of day, and how long a meeting has been going on; the browser counts. */
@Tag("b57-clock")
@JsModule("./presenting.ts")
class Clock extends Component {

    Clock(Instant started) {
        getElement().setAttribute("started", Long.toString(started.toEpochMilli()));
    }
}
