package vn.bang57.presentation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.StateParameters;
import vn.bang57.presentation.Agenda;
import vn.bang57.presentation.Deck;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Room;
import vn.bang57.presentation.Shown;
import vn.bang57.shared.ui.PageLanguage;

/** What a meeting will show in what order, with what the presenter wants to say; kept under a name. */
@Route(PresentationNavigation.AGENDA_PAGE)
@StyleSheet("deck.css")
@Uses(DeckPicture.class)
class AgendaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private AgendaFields fields;
    private final Div links = new Div();
    private transient AgendaSlides slides = AgendaSlides.NONE;
    private transient Agenda agenda;

    AgendaView(MeetingServices services) {
        this.services = services;
        agenda = blank("");
        fields = new AgendaFields(agenda, services.shows().now(""));
        addClassName("b57-agenda");
    }

    private static Agenda blank(String address) {
        return new Agenda("", "", address, Room.BOARDROOM, List.of(), Set.of(), Set.of(), Map.of(), 0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> parameters = new HashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((key, values) -> parameters.put(key, values.getFirst()));
        String address = QueryParameters.simple(StateParameters.write(StateParameters.read(parameters)))
                .getQueryString();
        agenda = services.agendas()
                .find(parameters.getOrDefault(PresentationNavigation.AGENDA, ""))
                .orElseGet(() -> blank(address));
        Dashboard dashboard = services.shows().now(agenda.address());
        PageLanguage.speak(dashboard.locale());
        removeAll();
        build(dashboard);
    }

    private void build(Dashboard dashboard) {
        fields = new AgendaFields(agenda, dashboard);
        fields.onMarked(() -> slides.show(deck()));
        slides = new AgendaSlides(agenda, this::getTranslation);
        slides.show(deck());

        NativeButton save = button(getTranslation("agenda.save"), () -> save());
        save.setId("agenda-save");
        NativeButton start = button(getTranslation("agenda.start"), this::start);
        start.addClassName("b57-btn-primary");
        start.setId("agenda-start");
        Fullscreen.onClick(start).enter();
        fields.put(save, start, links);
        Div list = new Div(new H2(getTranslation("agenda.slides")), slides);
        list.addClassName("b57-agenda-card");
        Anchor back = new Anchor("?" + agenda.address(), getTranslation("minutes.back"));
        back.setHref("./" + (agenda.address().isEmpty() ? "" : "?" + agenda.address()));
        links.addClassName("b57-agenda-row");
        saved();
        add(
                back,
                new H1(getTranslation("agenda.title")),
                new Paragraph(getTranslation("agenda.explain")),
                fields,
                list);
        add(
                new LegibilityCheck(() -> subject(dashboard)),
                new KeptAgendas(services.agendas().all()));
    }

    private LegibilityCheck.Subject subject(Dashboard dashboard) {
        Instant now = Instant.now();
        Meeting asIf = new Meeting("", null, agenda.address(), fields.room(), now, now, "", "");
        Deck deck = edited().of(deck());
        return new LegibilityCheck.Subject(
                deck, fields.room(), DeckSettings.of(new Shown(asIf, dashboard, deck), "", 0));
    }

    private Deck deck() {
        return services.shows().preview(agenda.address(), fields.marked());
    }

    /** The agenda as it stands on the screen. */
    private Agenda edited() {
        return new Agenda(
                agenda.id(),
                fields.name(),
                agenda.address(),
                fields.room(),
                slides.order(),
                slides.hidden(),
                fields.marked(),
                slides.speech(),
                agenda.version());
    }

    /** False when it could not be kept; the screen says why. */
    private boolean save() {
        if (!fields.named()) {
            return false;
        }
        Optional<Agenda> stored = agenda.id().isEmpty()
                ? Optional.of(services.agendas().add(edited()))
                : services.agendas().save(edited());
        if (stored.isEmpty()) {
            Notification.show(getTranslation("agenda.stale"), 8000, Position.BOTTOM_START);
            return false;
        }
        agenda = stored.get();
        saved();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                PresentationNavigation.AGENDA_PAGE,
                                QueryParameters.of(PresentationNavigation.AGENDA, agenda.id())));
        Notification.show(getTranslation("agenda.saved"), 3000, Position.BOTTOM_START);
        return true;
    }

    /** A meeting is opened by its agenda's link; one without a name begins from what the page shows. */
    private void start() {
        Agenda now = edited();
        boolean plain = now.hidden().isEmpty() && now.marked().isEmpty() && !slides.moved();
        if (agenda.id().isEmpty() && plain && fields.name().isBlank()) {
            Map<String, String> parameters = new HashMap<>(
                    StateParameters.write(services.shows().now(agenda.address()).state()));
            parameters.put(PresentationNavigation.ROOM, fields.room().code());
            UI.getCurrent().navigate(PresentationNavigation.WALL, QueryParameters.simple(parameters));
        } else if (save()) {
            UI.getCurrent()
                    .navigate(
                            PresentationNavigation.WALL,
                            QueryParameters.of(PresentationNavigation.AGENDA, agenda.id()));
        }
    }

    /** The link that opens a meeting with what is kept. */
    private void saved() {
        links.removeAll();
        if (!agenda.id().isEmpty()) {
            String query = QueryParameters.of(PresentationNavigation.AGENDA, agenda.id())
                    .getQueryString();
            links.add(new Anchor(PresentationNavigation.WALL + "?" + query, getTranslation("agenda.link")));
        }
    }

    private static NativeButton button(String label, Runnable action) {
        NativeButton button = new NativeButton(label, event -> action.run());
        button.addClassName("b57-btn");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.title");
    }
}
