package vn.bang57.presentation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Minutes;
import vn.bang57.presentation.MinutesDocument;
import vn.bang57.presentation.Shown;
import vn.bang57.presentation.SlidesPrint;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.Prints;

/** One meeting: when it was, what it compared and what was said, and the ways to take it away. */
final class MeetingMinutes extends Div {

    private final transient MeetingServices services;
    private final String meeting;
    private final Span frozen = new Span();
    private final MinutesNotes notes;

    MeetingMinutes(MeetingServices services, Meeting meeting) {
        this.services = services;
        this.meeting = meeting.id();
        notes = new MinutesNotes(services, meeting.id());
        addClassName("b57-minutes-one");
        Div bar = new Div(new H1(title(meeting)), ways(meeting));
        bar.addClassName("b57-minutes-bar");
        add(bar, facts(services.shows().of(meeting)), notes);
        refresh();
    }

    private String title(Meeting one) {
        return getTranslation("minutes.meeting", AsOf.read(one.started()));
    }

    /** How the page is called. */
    String title() {
        return services.meetings().find(meeting).map(this::title).orElse("");
    }

    /** Shows what has come or gone since. */
    void refresh() {
        services.meetings().find(meeting).ifPresent(now -> frozen.setText(AsOf.read(now.frozen())));
        notes.refresh();
    }

    private Div ways(Meeting one) {
        String query = "?" + PresentationNavigation.meeting(meeting).getQueryString();
        Anchor presenter = link(PresentationNavigation.PRESENTER + query, getTranslation("minutes.presenter"));
        presenter.setTarget(AnchorTarget.BLANK);
        Anchor document = file(getTranslation("minutes.docx"), this::document);
        document.addClassName("b57-btn-primary");
        Div ways = new Div(
                document,
                file(getTranslation("minutes.pdf"), this::slides),
                link(PresentationNavigation.WALL + query, getTranslation("minutes.open")),
                presenter,
                link(PresentationNavigation.MINUTES, getTranslation("minutes.list")),
                link("./" + (one.address().isEmpty() ? "" : "?" + one.address()), getTranslation("minutes.back")));
        ways.addClassName("b57-minutes-ways");
        return ways;
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.addClassName("b57-btn");
        return link;
    }

    private static Anchor file(String text, DownloadHandler handler) {
        Anchor link = new Anchor(handler, text);
        link.getElement().setAttribute("download", true);
        link.addClassName("b57-btn");
        return link;
    }

    private DescriptionList facts(Shown shown) {
        Minutes minutes = Minutes.of(shown, services.notes().of(meeting));
        String names = minutes.communes().stream().map(Commune::name).collect(Collectors.joining(", "));
        String milestone = minutes.milestone().isMain()
                ? getTranslation("minutes.milestone.main")
                        + (minutes.years().isEmpty() ? "" : " (" + minutes.years() + ")")
                : minutes.years();
        DescriptionList list = new DescriptionList();
        fact(list, getTranslation("minutes.col.frozen"), frozen);
        fact(
                list,
                getTranslation("minutes.col.compared"),
                new Span(
                        minutes.many()
                                ? getTranslation(
                                        "minutes.count", minutes.communes().size())
                                : names));
        fact(list, getTranslation("minutes.col.milestone"), new Span(milestone));
        list.addClassName("b57-minutes-facts");
        return list;
    }

    private static void fact(DescriptionList list, String term, Span text) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private Shown shown() {
        return services.shows().of(services.meetings().find(meeting).orElseThrow());
    }

    private void document(DownloadEvent event) throws IOException {
        Minutes minutes = Minutes.of(shown(), services.notes().of(meeting));
        event.setFileName(MinutesDocument.fileName(minutes));
        event.setContentType(MinutesDocument.TYPE);
        try (OutputStream out = event.getOutputStream()) {
            MinutesDocument.write(minutes, out);
        }
    }

    private void slides(DownloadEvent event) throws IOException {
        PrintDocument document = SlidesPrint.of(shown());
        event.setFileName(document.fileName());
        event.setContentType("application/pdf");
        try (OutputStream out = event.getOutputStream()) {
            Prints.pdf(document, out);
        }
    }
}
