package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.shared.Bilingual;

/** Where the drill into tasks stands, with the ways back: all communes, a commune, a group. */
final class TaskCrumbs extends Nav {

    private final Page page;

    TaskCrumbs(Page page) {
        this.page = page;
        addClassName("b57-task-crumbs");
        getElement().setAttribute("aria-label", getTranslation("task.crumbs"));
    }

    void show(Dashboard dashboard) {
        removeAll();
        DashboardState state = dashboard.state();
        TaskView view = state.tasks();
        Optional<Commune> commune = TaskRows.commune(dashboard);
        Optional<Bilingual> group = TaskRows.group(dashboard);
        crumb(getTranslation("task.all-communes"), state.withTasks(view.withCommune(null)), commune.isEmpty());
        commune.ifPresent(c -> crumb(c.name(), state.withTasks(view.withCommune(c.slug())), group.isEmpty()));
        group.ifPresent(name -> crumb(name.in(dashboard.locale()), state, true));
    }

    private void crumb(String text, DashboardState target, boolean here) {
        if (getComponentCount() > 0) {
            Span separator = Tags.text("›", "b57-crumb-sep");
            separator.getElement().setAttribute("aria-hidden", "true");
            add(separator);
        }
        if (here) {
            Span last = Tags.text(text, "b57-crumb-here");
            last.getElement().setAttribute("aria-current", "location").setAttribute("title", text);
            add(last);
        } else {
            add(Tags.link(text, () -> page.go(target)));
        }
    }
}
