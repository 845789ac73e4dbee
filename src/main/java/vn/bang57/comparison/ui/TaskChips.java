package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskBuckets.Bucket;
import vn.bang57.comparison.figures.TaskRows;

/** The filters that hold tasks back, each with a way to take it off. */
final class TaskChips extends Div {

    private final Page page;

    TaskChips(Page page) {
        this.page = page;
        addClassName("b57-task-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("task.filters"));
    }

    /** All of them, or only those that the breadcrumb doesn't show. */
    void show(Dashboard dashboard, boolean withPlace) {
        removeAll();
        DashboardState state = dashboard.state();
        TaskView view = state.tasks();
        if (withPlace) {
            TaskRows.commune(dashboard)
                    .ifPresent(commune -> add(chip(
                            commune.name(), state.withTasks(view.withCommune(null)), Tags.dot(commune.position()))));
            TaskRows.group(dashboard)
                    .ifPresent(group -> add(chip(group.in(dashboard.locale()), state.withTasks(view.withGroup(null)))));
        }
        for (Bucket bucket : TaskRows.buckets(dashboard).all()) {
            if (bucket.name().equals(view.bucket())) {
                add(chip(
                        LatenessMarks.shape(bucket.tone()) + " " + bucket.label(),
                        state.withTasks(view.withBucket(null))));
            }
        }
        if (!state.query().isBlank()) {
            add(chip("“" + state.query() + "”", state.withQuery("")));
        }
        if (getComponentCount() > 1) {
            add(Tags.link(getTranslation("task.filters.clear"), () -> page.go(unfiltered(state))));
        }
        setVisible(getComponentCount() > 0);
    }

    /** The state with every task of the selected communes. */
    static DashboardState unfiltered(DashboardState state) {
        return state.withQuery("").withTasks(state.tasks().withCommune(null).withBucket(null));
    }

    private NativeButton chip(String text, DashboardState without, Component... before) {
        Span cross = Tags.text("✕", "b57-task-cross");
        cross.getElement().setAttribute("aria-hidden", "true");
        NativeButton chip = new NativeButton();
        chip.addClassNames("b57-task-chip");
        chip.add(before);
        chip.add(Tags.text(text, "b57-task-chip-text"), cross);
        String remove = getTranslation("task.filter.remove", text);
        chip.getElement().setAttribute("aria-label", remove).setAttribute("title", remove);
        chip.addClickListener(event -> page.go(without));
        return chip;
    }
}
