package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.TaskView.By;
import vn.bang57.comparison.figures.TaskBars;
import vn.bang57.comparison.figures.TaskDrawing;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.task.Deadline;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.Task;

/** How the tasks stand: bars by commune, then by group, then the tasks; or the same on a line of time. */
final class TaskPanel extends Section implements Page.Part {

    private final Page page;
    private final Remembered shown = new Remembered();
    private final Paragraph asOf = new Paragraph();
    private final Segmented<By> by;
    private final NativeButton timeline;
    private final NativeButton asTable;
    private final NativeButton image;
    private final PrintButton print;
    private final TaskCrumbs crumbs;
    private final TaskChips chips;
    private final TaskChart chart;
    private final Div below = new Div();
    private String pictured = "";
    private DashboardState state = DashboardState.INITIAL;

    TaskPanel(Page page, PrintButton print) {
        this.page = page;
        this.print = print;
        addClassNames("b57-card", "b57-task-panel");
        H2 title = new H2(getTranslation("task.title"));
        title.setId("b57-task-title");
        getElement().setAttribute("aria-labelledby", "b57-task-title");
        by = new Segmented<By>(getTranslation("task.by"), chosen -> go(view().withBy(chosen)))
                .add(By.LATENESS, getTranslation("task.by.LATENESS"))
                .add(By.STATUS, getTranslation("task.by.STATUS"));
        timeline = Tags.button(getTranslation("task.timeline"), () -> go(view().withTimeline(!view().timeline())));
        asTable = Tags.button("", () -> go(view().withAsTable(!view().asTable())));
        chart = new TaskChart(page);
        image = Tags.button(
                getTranslation("chart.image"),
                () -> chart.download(print.picture(pictured, asOf.getText())),
                "b57-btn-quiet");
        image.getElement().setAttribute("aria-label", getTranslation("chart.image.name"));
        crumbs = new TaskCrumbs(page);
        chips = new TaskChips(page);
        Div words = new Div(title, asOf);
        words.addClassName("b57-hd-words");
        Div actions = new Div(asTable, image, print);
        actions.addClassName("b57-actions");
        Div head = new Div(words, actions);
        head.addClassName("b57-hd");
        Div bar = new Div(crumbs, timeline, by);
        bar.addClassName("b57-task-bar");
        below.addClassName("b57-task-below");
        add(head, bar, chips, chart, below);
    }

    @Override
    public void show(Dashboard dashboard) {
        state = dashboard.state();
        print.follow(dashboard);
        TaskView view = view();
        if (!shown.changed(
                state.withTab(DashboardState.Tab.TASKS).withSort(DashboardState.Sort.NONE),
                dashboard.communes(),
                dashboard.tasks(),
                dashboard.today())) {
            return;
        }
        List<Task> tasks = TaskRows.selected(dashboard);
        Tags.say(asOf, getTranslation("task.as-of", today(dashboard)));
        by.select(view.by());
        timeline.getElement().setAttribute("aria-pressed", Boolean.toString(view.timeline()));
        crumbs.show(dashboard);
        chips.show(dashboard, false);
        below.removeAll();
        TaskDrawing drawing = tasks.isEmpty() ? null : drawing(dashboard, tasks);
        by.setVisible(!view.timeline() && (drawing != null || tasks.isEmpty()));
        asTable.setVisible(drawing != null);
        Tags.say(asTable, getTranslation(view.asTable() ? "task.as-chart" : "task.as-table"));
        image.setVisible(drawing != null && !view.asTable());
        pictured = name(dashboard);
        chart.show(drawing, pictured, view.asTable(), dashboard.locale());
        chart.setClassName("b57-task-scroll", view.timeline());
        lists(dashboard, tasks, drawing != null);
    }

    private @Nullable TaskDrawing drawing(Dashboard dashboard, List<Task> tasks) {
        if (view().timeline()) {
            return TaskTimelines.of(dashboard, tasks).orElse(null);
        }
        if (TaskRows.group(dashboard).isPresent()) {
            return null;
        }
        return TaskRows.commune(dashboard).isPresent()
                ? TaskBars.ofGroups(dashboard, tasks)
                : TaskBars.ofCommunes(dashboard, tasks);
    }

    private void lists(Dashboard dashboard, List<Task> tasks, boolean drawn) {
        TaskLists lists = new TaskLists(page, dashboard);
        if (tasks.isEmpty()) {
            below.add(nothing());
        } else if (view().timeline()) {
            if (!drawn) {
                below.add(Tags.text(getTranslation("task.timeline.none"), "b57-task-note"));
            }
            lists.undated(tasks).ifPresent(below::add);
        } else if (!drawn) {
            below.add(lists.all(tasks));
        } else {
            lists.mostOverdue(tasks).ifPresent(below::add);
        }
    }

    private Div nothing() {
        Div empty = new Div(new Paragraph(getTranslation("task.none")));
        empty.addClassName("b57-task-empty");
        DashboardState unfiltered = TaskChips.unfiltered(state);
        if (!unfiltered.equals(state)) {
            empty.add(Tags.button(getTranslation("task.none.reset"), () -> page.go(unfiltered)));
        }
        return empty;
    }

    private String name(Dashboard dashboard) {
        String what = getTranslation(view().timeline() ? "task.timeline" : "task.by." + view().by());
        Optional<String> where = TaskRows.commune(dashboard).map(commune -> commune.name());
        return getTranslation("task.title") + " · " + where.orElseGet(() -> getTranslation("task.all-communes")) + " · "
                + what;
    }

    private static String today(Dashboard dashboard) {
        return DeadlineFormat.display(new Deadline.OnDate(dashboard.today()), dashboard.locale());
    }

    private TaskView view() {
        return state.tasks();
    }

    private void go(TaskView view) {
        page.go(state.withTasks(view));
    }
}
