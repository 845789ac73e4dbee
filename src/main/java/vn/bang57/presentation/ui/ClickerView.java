package vn.bang57.presentation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Slide;

/** A phone as a clicker. The link works once; the phone that used it goes on, also after a reload. */
@Route(PresentationNavigation.CLICKER)
@JsModule("./line-check.ts")
@StyleSheet("deck.css")
class ClickerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private final H1 title = new H1();
    private String meeting = "";

    ClickerView(MeetingServices services) {
        this.services = services;
        addClassName("b57-clicker");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String id =
                parameters.getSingleParameter(PresentationNavigation.MEETING).orElse("");
        String pass = parameters.getSingleParameter(PresentationNavigation.PASS).orElse("");
        String known = PresentationNavigation.CLICKER + " " + id;
        VaadinSession session = VaadinSession.getCurrent();
        boolean admitted = session.getAttribute(known) != null;
        if (!admitted && services.clickers().claim(id, pass)) {
            session.setAttribute(known, true);
            services.relay().tell(id, new Relay.Event.Changed());
            admitted = true;
        }
        removeAll();
        if (!admitted) {
            add(new H1(getTranslation("clicker.title")), new Paragraph(getTranslation("clicker.used")));
            return;
        }
        meeting = id;
        Div keys = new Div(key("previous", "‹"), key("next", "›"), key("black", "■"));
        keys.addClassName("b57-clicker-keys");
        add(title, keys);
        named();
    }

    private NativeButton key(String action, String sign) {
        NativeButton button =
                new NativeButton(sign, event -> services.relay().tell(meeting, new Relay.Event.Command(action)));
        button.getElement().setAttribute("aria-label", getTranslation("clicker." + action));
        button.addClassNames("b57-clicker-key", "b57-clicker-" + action);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (meeting.isEmpty()) {
            return;
        }
        UI ui = event.getUI();
        Runnable stop = Heard.listen(ui, services.relay(), meeting, heard -> named());
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }

    /** Says which slide is on the wall. */
    private void named() {
        Optional<Meeting> now = services.meetings().find(meeting);
        title.setText(now.flatMap(one -> services.shows().of(one).deck().slide(Places.slide(one.place())))
                .map(Slide::title)
                .map(clauses -> String.join("; ", clauses))
                .orElseGet(() -> getTranslation("clicker.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clicker.title");
    }
}
