package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.bang57.comparison.SinceLine;
import vn.bang57.comparison.SinceLine.Deed;
import vn.bang57.comparison.SinceLine.Kind;
import vn.bang57.comparison.SinceReport;

/** The changes since a moment by their kinds, each line a way to its place. */
final class SinceList extends Div {

    /** More lines than anybody reads in a dialog; the file has all of them. */
    private static final int SHOWN = 200;

    private final Locale locale;
    private final Consumer<SinceLine> way;

    /** Takes what to do with the line that was chosen. */
    SinceList(SinceReport report, Locale locale, Consumer<SinceLine> way) {
        this.locale = locale;
        this.way = way;
        addClassName("b57-since");
        if (report.lines().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("since.none"));
            none.addClassName("b57-empty");
            add(none);
        }
        for (Kind kind : Kind.values()) {
            List<SinceLine> lines = report.of(kind);
            if (!lines.isEmpty()) {
                group(kind, lines);
            }
        }
    }

    private void group(Kind kind, List<SinceLine> lines) {
        UnorderedList list = new UnorderedList();
        lines.stream().limit(SHOWN).forEach(line -> list.add(item(line)));
        add(new H3(kind.label().in(locale) + " (" + lines.size() + ")"), list);
        if (lines.size() > SHOWN) {
            add(new Paragraph(getTranslation("since.more", lines.size() - SHOWN)));
        }
    }

    private ListItem item(SinceLine line) {
        Div what = new Div(Tags.link(title(line), () -> way.accept(line)));
        String before = line.before().in(locale);
        String after = line.after().in(locale);
        Div change = new Div();
        change.addClassName("b57-since-change");
        if (!before.isEmpty()) {
            change.add(Tags.text(before, "b57-since-old"));
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            change.add(Tags.text(" → "));
        }
        change.add(Tags.text(after, "b57-since-new"));
        what.add(change);
        Deed deed = line.deed();
        return deed == null ? new ListItem(what) : new ListItem(what, who(deed));
    }

    private String title(SinceLine line) {
        String place = line.commune().isEmpty() ? "" : line.commune() + " · ";
        Integer milestone = line.milestone();
        String year = milestone == null ? "" : " · " + milestone;
        String field = line.field() == null ? "" : " · " + line.field().in(locale);
        return place + line.what().in(locale) + year + field;
    }

    private Div who(Deed deed) {
        Div who = new Div(Tags.text(deed.who() + " · "
                + Moments.format(deed.at(), getTranslation("moment.pattern")) + " · "
                + deed.how().label().in(locale)
                + (deed.times() > 1 ? " · " + getTranslation("since.times", deed.times()) : "")));
        who.addClassName("b57-when");
        if (deed.reason() != null) {
            who.add(new Div(Tags.text(getTranslation("since.reason", deed.reason()))));
        }
        return who;
    }
}
