package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.task.Deadline;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;

/** Tasks as short lists, each a way to its row in the grid. */
final class TaskLists {

    private static final int MOST_OVERDUE = 3;

    private final Page page;
    private final Dashboard dashboard;
    private final TaskWords words;
    private final DashboardState state;

    TaskLists(Page page, Dashboard dashboard) {
        this.page = page;
        this.dashboard = dashboard;
        words = new TaskWords(dashboard);
        state = dashboard.state().withTab(Tab.TASKS);
    }

    /** Why a task stands on no line of time. */
    private enum Undated {
        RECURRING,
        CONDITIONAL,
        NONE;

        static Undated of(Task task) {
            return switch (task.deadline().kind()) {
                case CONDITIONAL -> CONDITIONAL;
                case NONE -> NONE;
                default -> RECURRING;
            };
        }
    }

    /** The tasks longest overdue; each leads to all that its commune has overdue. Empty when nothing is. */
    Optional<Div> mostOverdue(List<Task> tasks) {
        UnorderedList list = list();
        tasks.stream()
                .filter(task -> words.daysLate(task) > 0)
                .sorted(Comparator.comparingLong(words::daysLate).reversed())
                .limit(MOST_OVERDUE)
                .forEach(task -> {
                    TaskView view = state.tasks()
                            .withBy(TaskView.By.LATENESS)
                            .withCommune(task.commune())
                            .withBucket(Lateness.OVERDUE.name());
                    Span days = tag(
                            LatenessMarks.shape(Lateness.OVERDUE) + " "
                                    + words.translate("task.days", words.daysLate(task)),
                            Lateness.OVERDUE);
                    list.add(item(task, days, place(task), state.withTasks(view)));
                });
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(section(words.translate("task.overdue-longest"), list));
    }

    /** All of these tasks, with how they stand; each leads to its own row. */
    UnorderedList all(List<Task> tasks) {
        UnorderedList list = list();
        tasks.forEach(task -> list.add(item(
                task, tag(words.lateness(task), task.lateness(dashboard.today())), words.deadline(task), row(task))));
        return list;
    }

    /** The tasks without a date, under the reason why they have none. Empty when all have one. */
    Optional<Div> undated(List<Task> tasks) {
        Div section = section(words.translate("task.undated"));
        for (Undated reason : Undated.values()) {
            List<Task> own = tasks.stream()
                    .filter(task -> !TaskTimelines.dated(task))
                    .filter(task -> Undated.of(task) == reason)
                    .toList();
            if (!own.isEmpty()) {
                UnorderedList list = list();
                own.forEach(
                        task -> list.add(item(task, Tags.text(task.code(), "b57-task-code"), why(task), row(task))));
                Span summary = Tags.text("○ " + words.translate("task.undated." + reason.name()));
                summary.add(Tags.text(" · " + own.size(), "b57-task-count"));
                section.add(new NativeDetails(summary, list));
            }
        }
        return section.getComponentCount() == 1 ? Optional.empty() : Optional.of(section);
    }

    private String why(Task task) {
        String commune = words.commune(task);
        return task.deadline().kind() == Deadline.Kind.NONE ? commune : commune + " · " + words.deadline(task);
    }

    private String place(Task task) {
        return words.commune(task) + " · " + words.deadline(task);
    }

    private DashboardState row(Task task) {
        return state.withQuery(task.code());
    }

    private ListItem item(Task task, Span mark, String aside, DashboardState target) {
        Span note = Tags.text(aside, "b57-task-aside");
        note.getElement().setAttribute("title", aside);
        String title = task.titleIn(dashboard.locale());
        ListItem item = new ListItem(mark, Tags.link(title, () -> page.go(target), "b57-task-link"), note);
        item.addClassName("b57-task-item");
        return item;
    }

    private static Span tag(String text, Lateness lateness) {
        return Tags.text(text, "b57-tag", LatenessMarks.tagClass(lateness));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("b57-task-list");
        return list;
    }

    private static Div section(String title, Component... content) {
        Div section = new Div(new H3(title));
        section.addClassName("b57-task-section");
        section.add(content);
        return section;
    }
}
