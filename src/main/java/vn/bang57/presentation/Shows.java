package vn.bang57.presentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;
import vn.bang57.comparison.ChangesSince;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Dashboards;
import vn.bang57.comparison.SinceLine;
import vn.bang57.comparison.SinceReport;
import vn.bang57.comparison.StateParameters;

/** Makes what a meeting shows, and keeps it as long as the figures stand still. */
@Service
public class Shows {

    /** The mark that leads to what came since the freeze. */
    private static final String NEWS = "news";

    private static final int KEPT = 8;

    private final Dashboards dashboards;
    private final ChangesSince changes;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Map<String, Shown> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shown> eldest) {
            return size() > KEPT;
        }
    };

    Shows(Dashboards dashboards, ChangesSince changes, Meetings meetings, Agendas agendas) {
        this.dashboards = dashboards;
        this.changes = changes;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /** The slides of a meeting; the same for every screen that is in it. */
    public synchronized Shown of(Meeting meeting) {
        Shown known = kept.get(meeting.id());
        if (known != null && known.meeting().frozen().equals(meeting.frozen())) {
            return known;
        }
        Optional<Agenda> agenda = Optional.ofNullable(meeting.agenda()).flatMap(agendas::find);
        Dashboard dashboard = dashboards.frozen(state(meeting.address()), meeting.frozen());
        // What came after the freeze is not to be told as a change since the last meeting.
        SinceReport since = meetings.before(meeting)
                .map(changes::since)
                .map(report -> until(report, meeting))
                .orElse(null);
        Deck deck = Decks.of(dashboard, agenda.map(Agenda::marked).orElse(Set.of()), since);
        Shown shown =
                new Shown(meeting, dashboard, agenda.map(one -> one.of(deck)).orElse(deck));
        kept.put(meeting.id(), shown);
        return shown;
    }

    /** What has changed on the communes shown since the figures were frozen. */
    public List<SinceLine> news(Shown shown) {
        return ChangeSlide.lines(
                shown.dashboard(), changes.since(shown.meeting().frozen()));
    }

    /** The slide behind a mark of the meeting's slides; {@code news} is what came since the freeze. */
    public Optional<Slide> detail(Shown shown, String mark) {
        if (NEWS.equals(mark)) {
            SinceReport since = changes.since(shown.meeting().frozen());
            return ChangeSlide.of(shown.dashboard()).news(since);
        }
        return Decks.detail(shown.dashboard(), mark);
    }

    /** What is behind a mark, as it stands on the meeting's wall. */
    public Optional<Pointed> pointed(Shown shown, String mark) {
        return Pointed.at(shown.dashboard(), mark);
    }

    /** What a meeting over that address would show if it began now. */
    public Dashboard now(String address) {
        return dashboards.load(state(address));
    }

    /** The slides that a state would give now, to plan with; nothing is frozen or kept. */
    public Deck preview(String address, Set<String> marked) {
        return Decks.of(now(address), marked, null);
    }

    /** The state that address parameters describe. */
    public static DashboardState state(String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> {
                    if (values.getFirst() != null) {
                        parameters.put(
                                name,
                                java.net.URLDecoder.decode(values.getFirst(), java.nio.charset.StandardCharsets.UTF_8));
                    }
                });
        return StateParameters.read(parameters);
    }

    private static SinceReport until(SinceReport report, Meeting meeting) {
        List<SinceLine> lines = report.lines().stream()
                .filter(line -> line.deed() == null || line.deed().at().isBefore(meeting.frozen()))
                .toList();
        return new SinceReport(report.since(), meeting.frozen(), lines);
    }
}
