package vn.bang57.presentation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
import java.util.stream.Collectors;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.StateParameters;
import vn.bang57.indicator.Indicator;
import vn.bang57.presentation.Agenda;
import vn.bang57.presentation.Deck;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Room;
import vn.bang57.presentation.Shown;

/** What a meeting will show in what order, with what the presenter wants to say; kept under a name. */
@Route(PresentationNavigation.AGENDA_PAGE)
@StyleSheet("deck.css")
@Uses(DeckPicture.class)
class AgendaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private final TextField name = new TextField();
    private final Select<Room> room = new Select<>();
    private final MultiSelectComboBox<Indicator> marked = new MultiSelectComboBox<>();
    private final Div links = new Div();
    private transient AgendaSlides slides = AgendaSlides.NONE;
    private transient Agenda agenda;

    AgendaView(MeetingServices services) {
        this.services = services;
        agenda = blank("");
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
        event.getUI().setLocale(dashboard.locale());
        removeAll();
        build(dashboard);
    }

    private void build(Dashboard dashboard) {
        name.setLabel(getTranslation("agenda.name"));
        name.setMaxLength(Agenda.NAME_MAX_LENGTH);
        name.setValue(agenda.name());
        name.addClassName("b57-agenda-name");
        room.setLabel(getTranslation("agenda.room"));
        room.setItems(Room.values());
        room.setItemLabelGenerator(
                one -> one.label().in(getLocale()) + " · " + getTranslation("agenda.room.heights", one.heights()));
        room.setValue(agenda.room());
        room.addClassName("b57-agenda-room");
        List<Indicator> all = dashboard.comparison().rows().stream()
                .filter(row -> row.stated() > 0)
                .map(row -> row.indicator())
                .toList();
        marked.setLabel(getTranslation("agenda.marked"));
        marked.setItems(all);
        marked.setItemLabelGenerator(one -> one.name().in(getLocale()));
        marked.setHelperText(getTranslation("agenda.marked.help"));
        marked.addClassName("b57-agenda-marked");
        marked.setValue(
                all.stream().filter(one -> agenda.marked().contains(one.code())).collect(Collectors.toSet()));
        marked.addValueChangeListener(change -> slides.show(deck()));
        slides = new AgendaSlides(agenda, this::getTranslation);
        slides.show(deck());

        NativeButton save = button(getTranslation("agenda.save"), () -> save());
        save.setId("agenda-save");
        NativeButton start = button(getTranslation("agenda.start"), this::start);
        start.addClassName("b57-btn-primary");
        start.setId("agenda-start");
        Fullscreen.onClick(start).enter();
        Div fields = new Div(name, room, save, start);
        fields.addClassName("b57-agenda-row");
        Div head = new Div(fields, marked, links);
        head.addClassName("b57-agenda-card");
        Div list = new Div(new H2(getTranslation("agenda.slides")), slides);
        list.addClassName("b57-agenda-card");
        Anchor back = new Anchor("?" + agenda.address(), getTranslation("minutes.back"));
        back.setHref("./" + (agenda.address().isEmpty() ? "" : "?" + agenda.address()));
        links.addClassName("b57-agenda-row");
        saved();
        add(back, new H1(getTranslation("agenda.title")), new Paragraph(getTranslation("agenda.explain")), head, list);
        add(new LegibilityCheck(() -> subject(dashboard)), kept());
    }

    private LegibilityCheck.Subject subject(Dashboard dashboard) {
        Instant now = Instant.now();
        Meeting asIf = new Meeting("", null, agenda.address(), room.getValue(), now, now, "", "");
        Deck deck = edited().of(deck());
        return new LegibilityCheck.Subject(
                deck, room.getValue(), DeckSettings.of(new Shown(asIf, dashboard, deck), "", 0));
    }

    private Deck deck() {
        return services.shows().preview(agenda.address(), codes());
    }

    private Set<String> codes() {
        return marked.getValue().stream().map(Indicator::code).collect(Collectors.toSet());
    }

    /** The agenda as it stands on the screen. */
    private Agenda edited() {
        return new Agenda(
                agenda.id(),
                name.getValue(),
                agenda.address(),
                room.getValue(),
                slides.order(),
                slides.hidden(),
                codes(),
                slides.speech(),
                agenda.version());
    }

    /** False when it could not be kept; the screen says why. */
    private boolean save() {
        boolean unnamed = name.getValue().isBlank();
        name.setErrorMessage(getTranslation("agenda.name.empty"));
        name.setInvalid(unnamed);
        if (unnamed) {
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
        if (agenda.id().isEmpty() && plain && name.getValue().isBlank()) {
            Map<String, String> parameters = new HashMap<>(
                    StateParameters.write(services.shows().now(agenda.address()).state()));
            parameters.put(PresentationNavigation.ROOM, room.getValue().code());
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

    /** The agendas that are kept already. */
    private Div kept() {
        Div card = new Div(new H2(getTranslation("agenda.others")));
        card.addClassName("b57-agenda-card");
        List<Agenda> others = services.agendas().all();
        others.forEach(one -> card.add(new Anchor(
                PresentationNavigation.AGENDA_PAGE + "?"
                        + QueryParameters.of(PresentationNavigation.AGENDA, one.id())
                                .getQueryString(),
                one.name())));
        card.setVisible(!others.isEmpty());
        return card;
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
