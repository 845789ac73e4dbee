package vn.bang57.presentation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.presentation.Agenda;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Shown;
import vn.bang57.presentation.Slide;
import vn.bang57.shared.ui.PageLanguage;

/** What the presenter sees beside the wall: this slide and the next, the clock, notes and the list of slides. */
@Route(PresentationNavigation.PRESENTER)
@JsModule("./line-check.ts")
@StyleSheet("deck.css")
class PresenterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private final DeckPicture current = new DeckPicture();
    private final DeckPicture next = new DeckPicture();
    private final Paragraph speech = new Paragraph();
    private final OrderedList slides = new OrderedList();
    private final PhonePanel phone;
    private final Map<String, NativeButton> buttons = new HashMap<>();
    private String meeting = "";
    /** Where the wall would turn to, as it last said. */
    private String ahead = "";

    private transient @Nullable Shown shown;

    PresenterView(MeetingServices services, PhoneLink phones) {
        this.services = services;
        phone = new PhonePanel(services, phones);
        addClassName("b57-presenter");
        current.passive();
        next.passive();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PresentationNavigation.MEETING)
                .orElse("");
        removeAll();
        Optional<Meeting> found = services.meetings().find(id);
        if (found.isEmpty()) {
            add(new UnknownMeeting(getTranslation("presenter.title"), "", "not-found.link"));
            return;
        }
        meeting = id;
        Shown now = services.shows().of(found.get());
        PageLanguage.speak(now.dashboard().locale());
        build(found.get().started());
        take(found.get());
    }

    private void build(Instant started) {
        Clock time = new Clock(started);
        Div keys = new Div(
                key("previous", "‹ " + getTranslation("clicker.previous")),
                key("next", getTranslation("clicker.next") + " ›"),
                key("black", getTranslation("clicker.black")),
                button(getTranslation("presenter.take"), this::takeIn),
                button(getTranslation("presenter.minutes"), this::minutes),
                button(getTranslation("presenter.phone"), () -> phone.show(meeting)));
        keys.addClassName("b57-presenter-keys");
        Div left = new Div(
                new H1(getTranslation("presenter.now")),
                frame(current, "b57-preview"),
                keys,
                new H2(getTranslation("presenter.speech")),
                speech);
        left.addClassName("b57-presenter-left");
        Div right = new Div(
                time,
                new H2(getTranslation("presenter.next")),
                frame(next, "b57-preview-small"),
                phone,
                new H2(getTranslation("deck.overview")),
                slides);
        right.addClassName("b57-presenter-right");
        add(left, right);
    }

    private static Div frame(DeckPicture picture, String className) {
        Div frame = new Div(picture);
        frame.addClassNames("b57-preview-frame", className);
        return frame;
    }

    private NativeButton key(String action, String label) {
        return button(label, () -> services.relay().tell(meeting, new Relay.Event.Command(action)));
    }

    private static NativeButton button(String label, Runnable action) {
        NativeButton button = new NativeButton(label, event -> action.run());
        button.addClassName("b57-btn");
        return button;
    }

    /** Shows the meeting's figures, where the wall stands. */
    private void take(Meeting now) {
        Shown fresh = services.shows().of(now);
        shown = fresh;
        int news = services.shows().news(fresh).size();
        current.show(fresh.deck(), DeckSettings.of(fresh, now.place(), news));
        next.show(fresh.deck(), DeckSettings.of(fresh, ahead.isEmpty() ? now.place() : ahead, news));
        slides.removeAll();
        buttons.clear();
        for (Slide slide : fresh.deck().slides()) {
            NativeButton go = button(
                    slide.kicker() + ": " + slide.title().getFirst(),
                    () -> services.relay().tell(meeting, new Relay.Event.Command("goto:" + Places.start(slide.key()))));
            go.removeClassName("b57-btn");
            buttons.put(slide.key(), go);
            slides.add(new ListItem(go));
        }
        moved(now.place());
    }

    private void moved(String place) {
        String key = Places.slide(place);
        buttons.forEach(
                (slide, button) -> button.getElement().setAttribute("aria-current", String.valueOf(slide.equals(key))));
        Shown now = shown;
        Optional<Agenda> agenda = now == null
                ? Optional.empty()
                : Optional.ofNullable(now.meeting().agenda()).flatMap(services.agendas()::find);
        speech.setText(agenda.map(Agenda::speech)
                .map(all -> all.get(key))
                .orElseGet(() -> getTranslation("presenter.silent")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (meeting.isEmpty()) {
            return;
        }
        current.onDrill(mark ->
                Optional.ofNullable(shown).flatMap(now -> services.shows().detail(now, mark)));
        Runnable stop = Heard.listen(event.getUI(), services.relay(), meeting, this::heard);
        // Only the wall knows what comes next, for only it knows its pages.
        services.relay().tell(meeting, new Relay.Event.Command("tell"));
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }

    private void heard(Relay.Event event) {
        switch (event) {
            case Relay.Event.Moved(String place, String after) -> {
                ahead = after;
                current.follow(place);
                next.follow(after);
                moved(place);
            }
            case Relay.Event.Changed() -> services.meetings().find(meeting).ifPresent(this::take);
            case Relay.Event.Command command -> {}
        }
    }

    private void takeIn() {
        services.meetings().refresh(meeting);
        services.relay().tell(meeting, new Relay.Event.Changed());
    }

    private void minutes() {
        UI.getCurrent()
                .getPage()
                .open(PresentationNavigation.MINUTES + "?"
                        + PresentationNavigation.meeting(meeting).getQueryString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("presenter.title");
    }
}
