package vn.bang57.presentation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.StateParameters;
import vn.bang57.live.LiveUpdates;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Room;
import vn.bang57.presentation.Shown;
import vn.bang57.presentation.Slide;

/** The wall: one meeting's slides over the whole window. */
@Route(PresentationNavigation.WALL)
class PresentationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT).withZone(AsOf.ZONE);

    private final transient MeetingServices services;
    private final transient LiveUpdates live;
    private final DeckPicture picture = new DeckPicture();
    private final NativeButton screen = new NativeButton();
    private transient @Nullable Shown shown;
    private String query = "";

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
        picture.onAsk((mark, text) -> {});
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                new HashMap<>(event.getLocation().getQueryParameters().getParameters());
        String id = first(parameters, PresentationNavigation.MEETING);
        Optional<Meeting> known =
                id.isEmpty() ? Optional.empty() : services.meetings().find(id);
        Meeting meeting = known.orElseGet(() -> start(event.getLocation().getQueryParameters()));
        query = meeting.address();
        if (known.isEmpty()) {
            // The address names the meeting, so that a reload comes back to it.
            Location own = new Location(PresentationNavigation.WALL, PresentationNavigation.meeting(meeting.id()));
            event.getUI().getPage().getHistory().replaceState(null, own);
        }
        show(meeting, meeting.place());
    }

    private Meeting start(QueryParameters asked) {
        Map<String, List<String>> all = new HashMap<>(asked.getParameters());
        Optional<vn.bang57.presentation.Agenda> agenda =
                services.agendas().find(first(all, PresentationNavigation.AGENDA));
        if (agenda.isPresent()) {
            return services.meetings()
                    .start(
                            agenda.get().address(),
                            agenda.get().room(),
                            agenda.get().id());
        }
        Map<String, String> state = new HashMap<>();
        all.forEach((name, values) -> state.put(name, values.getFirst()));
        // What makes no sense in an address is left out of what the meeting keeps.
        QueryParameters clean = QueryParameters.simple(StateParameters.write(StateParameters.read(state)));
        return services.meetings()
                .start(clean.getQueryString(), Room.of(first(all, PresentationNavigation.ROOM)), null);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    private void show(Meeting meeting, String place) {
        Shown now = services.shows().of(meeting);
        shown = now;
        Dashboard dashboard = now.dashboard();
        UI.getCurrent().setLocale(dashboard.locale());
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.documentElement.lang = $0", dashboard.locale().getLanguage());
        screen.setText(getTranslation("deck.screen"));
        picture.show(
                now.deck(),
                new DeckPicture.Setting(
                        meeting.room(),
                        MOMENT.format(meeting.frozen()),
                        services.shows().news(now).size(),
                        place,
                        dashboard.locale().toLanguageTag(),
                        false,
                        DeckWords.in(dashboard.locale())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WakeLock.request();
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable follow = event.getUI()
                .accessLater(
                        () -> {
                            waiting.set(false);
                            Shown now = shown;
                            if (now != null) {
                                picture.news(services.shows().news(now).size());
                            }
                        },
                        () -> {});
        Runnable stop = live.listen(() -> {
            if (waiting.compareAndSet(false, true)) {
                follow.run();
            }
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        WakeLock.release();
    }

    private Optional<Slide> drill(String mark) {
        Shown now = shown;
        return now == null ? Optional.empty() : services.shows().detail(now, mark);
    }

    private void moved(String place) {
        Shown now = shown;
        if (now != null) {
            services.meetings().moved(now.meeting().id(), place);
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
