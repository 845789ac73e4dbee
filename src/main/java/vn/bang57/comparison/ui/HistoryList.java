package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** What happened to a figure: who, when, from what to what; in edit mode an earlier value can be put back. */
final class HistoryList extends Div {

    HistoryList(Page page, Dashboard dashboard, Target target, TargetEdits edits) {
        addClassName("b57-history");
        List<ChangeEntry> entries = edits.entries(target, dashboard.state());
        UnorderedList list = new UnorderedList();
        for (ChangeEntry entry : entries) {
            ListItem item = new ListItem(
                    Tags.text(Moments.format(entry.at(), getTranslation("moment.pattern")), "b57-when"),
                    Tags.text(line(entry, dashboard), "b57-what"));
            String before = entry.oldText();
            if (before != null
                    && dashboard.state().mode() == DashboardState.Mode.EDIT
                    && !before.equals(TargetValueFormat.edit(target.value()))) {
                item.add(Tags.link(
                        getTranslation("history.restore", before.isEmpty() ? "–" : before),
                        () -> restore(page, dashboard, target, before, edits)));
            }
            list.add(item);
        }
        add(
                new H3(getTranslation("history.title") + " · "
                        + TargetValueFormat.display(target.value(), dashboard.locale())),
                list);
    }

    private String line(ChangeEntry entry, Dashboard dashboard) {
        String change = entry.means() == Means.LOADED && entry.oldText() == null
                ? entry.means().label().in(dashboard.locale())
                : entry.means().label().in(dashboard.locale()) + ": " + shown(entry.oldText()) + " → "
                        + shown(entry.newText());
        String reason = entry.reason() == null ? "" : " (" + entry.reason() + ")";
        return entry.means() == Means.LOADED ? change : entry.actor() + " · " + change + reason;
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private void restore(Page page, Dashboard dashboard, Target target, String before, TargetEdits edits) {
        TargetValueParser.parse(before).toOptional().ifPresent(value -> {
            ChangeResult<Target> result = edits.targets()
                    .change(new ChangeTarget(target.id(), target.version(), value, Means.RESTORED, page.deed()));
            if (result instanceof ChangeResult.Refused<Target>(Bilingual reason)) {
                Notification.show(reason.in(dashboard.locale()), 6000, Position.BOTTOM_START);
            } else if (result instanceof ChangeResult.Conflicted<Target>) {
                Notification.show(getTranslation("history.conflict"), 6000, Position.BOTTOM_START);
            }
            page.refresh();
        });
    }
}
