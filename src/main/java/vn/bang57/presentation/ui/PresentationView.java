package vn.bang57.presentation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.live.LiveUpdates;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Shown;
import vn.bang57.presentation.Slide;
import vn.bang57.shared.ui.PageLanguage;

/** The wall: one meeting's slides over the whole window. */
@Route(PresentationNavigation.WALL)
@JsModule("./line-check.ts")
class PresentationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The desk keeps the name of its person there. */
    private static final String AUTHOR_KEY = "bang57.author";

    private final transient MeetingServices services;
    private final transient LiveUpdates live;
    private final DeckPicture picture = new DeckPicture();
    private final NativeButton screen = new NativeButton();
    private final NativeButton take = new NativeButton("", event -> takeIn());
    private transient @Nullable Shown shown;
    private String query = "";
    private String author = "";

    PresentationView(MeetingServices services, LiveUpdates live) {
        this.services = services;
        this.live = live;
        addClassName("b57-presentation");
        screen.addClassNames("b57-btn", "b57-screen-button");
        screen.getElement().setAttribute("data-screen", true);
        Fullscreen.onClick(screen).enter();
        add(picture, screen);
        picture.onDrill(this::drill);
        picture.onMoved(this::moved);
        picture.onLeave(this::leave);
        picture.onTake(this::takeIn);
        picture.onAsk((mark, text) -> note(mark));
        take.addClassNames("b57-btn", "b57-take-button");
        take.setVisible(false);
        add(take);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String id =
                parameters.getSingleParameter(PresentationNavigation.MEETING).orElse("");
        Optional<Meeting> known =
                id.isEmpty() ? Optional.empty() : services.meetings().find(id);
        if (known.isEmpty() && !id.isEmpty()) {
            // Not silently another meeting with other figures: the minutes say that there is none of that name.
            event.forwardTo(PresentationNavigation.MINUTES, PresentationNavigation.meeting(id));
            return;
        }
        Meeting meeting = known.orElseGet(() -> MeetingStart.of(services, parameters));
        query = meeting.address();
        if (known.isEmpty()) {
            // The address names the meeting, so that a reload comes back to it.
            Location own = new Location(PresentationNavigation.WALL, PresentationNavigation.meeting(meeting.id()));
            event.getUI().getPage().getHistory().replaceState(null, own);
        }
        String from = parameters.getSingleParameter(PresentationNavigation.FROM).orElse("");
        show(meeting, known.isEmpty() && !from.isEmpty() ? from : meeting.place());
        WebStorage.getItem(AUTHOR_KEY, name -> author = name == null ? "" : name);
    }

    private void show(Meeting meeting, String place) {
        Shown now = services.shows().of(meeting);
        shown = now;
        Dashboard dashboard = now.dashboard();
        PageLanguage.speak(dashboard.locale());
        screen.setText(getTranslation("deck.screen"));
        take.setText(getTranslation("deck.take"));
        int news = services.shows().news(now).size();
        take.setVisible(news > 0);
        picture.show(now.deck(), DeckSettings.of(now, place, news));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WakeLock.request();
        Shown now = shown;
        if (now == null) {
            return;
        }
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable follow = event.getUI()
                .accessLater(
                        () -> {
                            waiting.set(false);
                            news();
                        },
                        () -> {});
        Runnable stop = live.listen(() -> {
            if (waiting.compareAndSet(false, true)) {
                follow.run();
            }
        });
        Runnable leaveMeeting =
                Heard.listen(event.getUI(), services.relay(), now.meeting().id(), this::heard);
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
            leaveMeeting.run();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        WakeLock.release();
    }

    private void news() {
        Shown now = shown;
        if (now != null) {
            int count = services.shows().news(now).size();
            picture.news(count);
            take.setVisible(count > 0);
        }
    }

    private void heard(Relay.Event event) {
        switch (event) {
            case Relay.Event.Command(String action) -> picture.command(action);
            case Relay.Event.Changed() ->
                services.meetings().find(id()).filter(this::fresher).ifPresent(fresh -> {
                    show(fresh, fresh.place());
                    news();
                });
            case Relay.Event.Moved moved -> {}
        }
    }

    private boolean fresher(Meeting other) {
        Shown now = shown;
        return now == null || !other.frozen().equals(now.meeting().frozen());
    }

    private String id() {
        Shown now = shown;
        return now == null ? "" : now.meeting().id();
    }

    private Optional<Slide> drill(String mark) {
        Shown now = shown;
        return now == null ? Optional.empty() : services.shows().detail(now, mark);
    }

    private void moved(String place, String next) {
        services.meetings().moved(id(), place);
        services.relay().tell(id(), new Relay.Event.Moved(place, next));
    }

    /** Takes in what came since the freeze; the slide stays the same. */
    private void takeIn() {
        services.meetings().refresh(id());
        services.relay().tell(id(), new Relay.Event.Changed());
    }

    private void note(String mark) {
        Shown now = shown;
        if (now != null) {
            Noting.about(services, now, mark, author);
        }
    }

    private void leave() {
        Fullscreen.exit();
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deck.title");
    }
}
