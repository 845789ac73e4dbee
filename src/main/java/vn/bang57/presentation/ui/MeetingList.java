package vn.bang57.presentation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.DashboardState;
import vn.bang57.presentation.HeldMeeting;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Meetings;
import vn.bang57.presentation.Shows;
import vn.bang57.shared.Kept;

/** The meetings, the latest first, each a way to what was said in it. */
final class MeetingList extends Div {

    private static final int STEP = 50;
    private static final int NAMES = 6;

    private final transient Meetings meetings;
    private final transient Map<String, String> names;
    private final NativeTableBody rows = new NativeTableBody();
    private final NativeButton more = new NativeButton("", event -> more());
    private final NativeButton only = new NativeButton("", event -> choose());
    private boolean noted;
    private int wanted = STEP;

    MeetingList(Meetings meetings, List<Kept<Commune>> communes) {
        this.meetings = meetings;
        names = communes.stream()
                .map(Kept::row)
                .collect(Collectors.toMap(Commune::slug, Commune::name, (first, second) -> first));
        addClassName("b57-minutes-list");
        Anchor back = new Anchor("./", getTranslation("minutes.back"));
        back.addClassName("b57-btn");
        only.setText(getTranslation("minutes.only"));
        only.addClassName("b57-btn");
        only.setVisible(!meetings.latest(1, true).isEmpty());
        Div bar = new Div(new H1(getTranslation("minutes.title")), only, back);
        bar.addClassName("b57-minutes-bar");
        add(bar);
        if (meetings.latest(1, false).isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("minutes.none"));
            none.addClassName("b57-minutes-none");
            add(none);
            return;
        }
        NativeTable table = MeetingTable.of(
                rows,
                getTranslation("minutes.col.meeting"),
                getTranslation("minutes.col.compared"),
                getTranslation("minutes.col.frozen"),
                getTranslation("minutes.col.notes"));
        more.setText(getTranslation("minutes.more"));
        more.addClassName("b57-btn");
        add(MeetingTable.framed(table, getTranslation("minutes.title")), more);
        fill();
    }

    private void more() {
        wanted += STEP;
        fill();
    }

    /** All of them, or those in which anything was said: what was only tried on the wall is not looked for. */
    private void choose() {
        noted = !noted;
        wanted = STEP;
        fill();
    }

    private void fill() {
        only.getElement().setAttribute("aria-pressed", Boolean.toString(noted));
        List<HeldMeeting> found = meetings.latest(wanted + 1, noted);
        rows.removeAll();
        found.stream().limit(wanted).map(this::row).forEach(rows::add);
        more.setVisible(found.size() > wanted);
    }

    private NativeTableRow row(HeldMeeting held) {
        Meeting meeting = held.meeting();
        Anchor link = new Anchor(
                PresentationNavigation.MINUTES + "?"
                        + PresentationNavigation.meeting(meeting.id()).getQueryString(),
                AsOf.read(meeting.started()));
        NativeTableHeaderCell name = new NativeTableHeaderCell(link);
        name.getElement().setAttribute("scope", "row");
        String count = held.notes() == 0 ? "–" : getTranslation("minutes.notes", held.notes());
        return new NativeTableRow(
                name,
                MeetingTable.cell(getTranslation("minutes.col.compared"), compared(meeting)),
                MeetingTable.cell(getTranslation("minutes.col.frozen"), AsOf.read(meeting.frozen())),
                MeetingTable.cell(getTranslation("minutes.col.notes"), count));
    }

    private String compared(Meeting meeting) {
        DashboardState state = Shows.state(meeting.address());
        Integer year = state.milestone().year();
        String milestone = year == null
                ? getTranslation("minutes.milestone.main")
                : getTranslation("minutes.milestone", Integer.toString(year));
        List<String> chosen = state.communes().stream()
                .filter(names::containsKey)
                .map(names::get)
                .toList();
        if (chosen.isEmpty()) {
            return getTranslation("minutes.usual") + " · " + milestone;
        }
        String first = chosen.stream().limit(NAMES).collect(Collectors.joining(", "));
        String rest = chosen.size() > NAMES ? " " + getTranslation("minutes.others", chosen.size() - NAMES) : "";
        return first + rest + " · " + milestone;
    }
}
