package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.actual.ChangeActual;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;

/** What happened to reported figures: who, when, from what to what; in edit mode an earlier value can be put back. */
final class ActualHistory extends Div {

    private final Page page;
    private final transient ActualEdits edits;

    /** Takes the figures of one commune and indicator. */
    ActualHistory(Page page, Dashboard dashboard, List<Actual> actuals, ActualEdits edits) {
        this.page = page;
        this.edits = edits;
        addClassName("b57-history");
        UnorderedList list = new UnorderedList();
        actuals.stream()
                .flatMap(actual ->
                        edits.entries(actual, dashboard.state()).stream().map(entry -> new Line(actual, entry)))
                .sorted(Comparator.comparing((Line line) -> line.entry().id()).reversed())
                .forEach(line -> list.add(item(line, dashboard)));
        add(new H3(getTranslation("actual.history")), list);
    }

    private record Line(Actual actual, ChangeEntry entry) {}

    private ListItem item(Line line, Dashboard dashboard) {
        ChangeEntry entry = line.entry();
        Actual actual = line.actual();
        ListItem item = new ListItem(
                Tags.text(Moments.format(entry.at(), getTranslation("moment.pattern")), "b57-when"),
                Tags.text(actual.period().display(dashboard.locale()) + " · " + words(entry, dashboard), "b57-what"));
        String before = entry.oldText();
        if (before != null
                && dashboard.state().mode() == DashboardState.Mode.EDIT
                && entry.field().equals(ActualField.VALUE.key())
                && !before.equals(ActualField.VALUE.of(actual))) {
            item.add(Tags.link(getTranslation("history.restore", before), () -> restore(actual, entry)));
        }
        return item;
    }

    private String words(ChangeEntry entry, Dashboard dashboard) {
        boolean value = entry.field().equals(ActualField.VALUE.key());
        return entry.actor() + " · " + entry.means().label().in(dashboard.locale()) + ": "
                + (value ? "" : getTranslation("actual.field." + entry.field()) + ": ")
                + shown(entry, entry.oldText()) + " → " + shown(entry, entry.newText())
                + (entry.reason() == null ? "" : " (" + entry.reason() + ")");
    }

    private String shown(ChangeEntry entry, @Nullable String text) {
        if (entry.field().equals(ActualField.ESTIMATED.key())) {
            return getTranslation(text == null || text.isEmpty() ? "actual.no" : "actual.yes");
        }
        return text == null || text.isEmpty() ? "–" : text;
    }

    /** Puts back all of the figure as it was before that entry: an old value with a new proof was never reported. */
    private void restore(Actual actual, ChangeEntry entry) {
        Actual before = edits.before(actual, entry);
        ChangeResult<Actual> result = edits.actuals()
                .change(new ChangeActual(
                        actual.id(),
                        actual.version(),
                        ActualField.VALUE.of(before),
                        before.estimated(),
                        before.evidence(),
                        Means.RESTORED,
                        Author.of(page.author())));
        if (result instanceof ChangeResult.Refused<Actual>(Bilingual reason)) {
            Notification.show(reason.in(getLocale()), 6000, Position.BOTTOM_START);
        } else if (result instanceof ChangeResult.Conflicted<Actual>) {
            Notification.show(getTranslation("history.conflict"), 6000, Position.BOTTOM_START);
        }
        page.refresh();
    }
}
