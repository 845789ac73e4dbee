package vn.bang57.presentation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.bang57.comparison.AsOf;
import vn.bang57.presentation.MeetingNote;
import vn.bang57.presentation.Relay;
import vn.bang57.shared.TypedMoment;

/** What was said in a meeting, in its order, each with the figure exactly as it was shown. */
final class MinutesNotes extends Div {

    private final transient MeetingServices services;
    private final String meeting;
    private final Paragraph count = new Paragraph();
    private final Paragraph empty = new Paragraph(getTranslation("minutes.empty"));
    private final NativeTableBody rows = new NativeTableBody();
    private final Div frame;
    private transient List<MeetingNote> shown = List.of();

    MinutesNotes(MeetingServices services, String meeting) {
        this.services = services;
        this.meeting = meeting;
        addClassName("b57-minutes-notes");
        NativeTable table = MeetingTable.of(
                rows,
                getTranslation("minutes.col.kind"),
                getTranslation("minutes.col.subject"),
                getTranslation("minutes.col.shown"),
                getTranslation("minutes.col.text"),
                getTranslation("minutes.col.addressee"),
                getTranslation("minutes.col.due"),
                getTranslation("minutes.col.who"),
                "");
        frame = MeetingTable.framed(table, getTranslation("minutes.said"));
        count.getElement().setAttribute("aria-live", "polite");
        empty.addClassName("b57-minutes-none");
        Div head = new Div(new H2(getTranslation("minutes.said")), count);
        head.addClassName("b57-minutes-head");
        add(head, empty, frame);
    }

    /** Shows what is kept now. */
    void refresh() {
        List<MeetingNote> now = services.notes().of(meeting);
        count.setText(now.isEmpty() ? "" : getTranslation("minutes.notes", now.size()));
        empty.setVisible(now.isEmpty());
        frame.setVisible(!now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            rows.removeAll();
            now.stream().map(this::row).forEach(rows::add);
        }
    }

    private NativeTableRow row(MeetingNote note) {
        boolean decision = note.kind() == MeetingNote.Kind.DECISION;
        Span kind = new Span(note.kind().label().in(getLocale()));
        kind.addClassNames("b57-tag", decision ? "b57-tag-info" : "b57-tag-warn");
        NativeTableCell first = new NativeTableCell(kind);
        first.getElement().setAttribute("data-head", getTranslation("minutes.col.kind"));
        String due = note.due() == null ? "–" : TypedMoment.format(note.due());
        NativeTableCell shownCell = MeetingTable.cell(getTranslation("minutes.col.shown"), note.shown());
        shownCell.addClassName("b57-minutes-figure");
        NativeTableCell said = MeetingTable.cell(getTranslation("minutes.col.text"), note.text());
        said.addClassName("b57-minutes-said");
        NativeTableCell until = MeetingTable.cell(getTranslation("minutes.col.due"), due);
        until.addClassName("b57-minutes-day");
        NativeTableCell last = new NativeTableCell(remover(note));
        return new NativeTableRow(
                first,
                MeetingTable.cell(getTranslation("minutes.col.subject"), note.subject(), note.source()),
                shownCell,
                said,
                MeetingTable.cell(
                        getTranslation("minutes.col.addressee"),
                        note.addressee().isBlank() ? "–" : note.addressee()),
                until,
                MeetingTable.cell(getTranslation("minutes.col.who"), note.author(), AsOf.read(note.at())),
                last);
    }

    private NativeButton remover(MeetingNote note) {
        NativeButton button = button(getTranslation("minutes.remove"), () -> ask(note));
        button.getElement().setAttribute("aria-label", getTranslation("minutes.remove") + ": " + note.subject());
        return button;
    }

    private static NativeButton button(String label, Runnable action) {
        NativeButton button = new NativeButton(label, event -> action.run());
        button.addClassName("b57-btn");
        return button;
    }

    private void ask(MeetingNote note) {
        Dialog dialog = new Dialog();
        dialog.addClassName("b57-dialog");
        dialog.setHeaderTitle(getTranslation("minutes.remove.ask"));
        dialog.setWidth("min(32rem, 92vw)");
        Paragraph subject = new Paragraph(note.kind().label().in(getLocale()) + " · " + note.subject());
        subject.addClassName("b57-note-subject");
        NativeButton sure = button(getTranslation("minutes.remove"), () -> {
            dialog.close();
            remove(note);
        });
        sure.addClassName("b57-btn-primary");
        sure.setId("note-remove");
        dialog.add(subject, new Paragraph(note.text()));
        dialog.getFooter().add(button(getTranslation("cancel"), dialog::close), sure);
        dialog.open();
    }

    private void remove(MeetingNote note) {
        services.notes().remove(meeting, note.id());
        services.relay().tell(meeting, new Relay.Event.Changed());
        refresh();
        count.getElement().setAttribute("tabindex", "-1");
        count.getElement().callJsFunction("focus");
    }
}
