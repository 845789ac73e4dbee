package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.TaskView.By;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;

/** Above the task grid: how many there are, what holds the others back, and in editing what can be done. */
final class TaskToolbar extends Div {

    private final Page page;
    private final Span count = new Span();
    private final NativeButton overdue;
    private final TaskChips chips;
    private final NativeButton add;
    private final NativeButton retire;
    private DashboardState state = DashboardState.INITIAL;
    private @Nullable Task selected;

    TaskToolbar(Page page, Runnable adding, Consumer<Task> retiring) {
        this.page = page;
        addClassName("b57-task-toolbar");
        count.addClassName("b57-task-total");
        count.getElement().setAttribute("role", "status");
        overdue = new NativeButton("", event -> showOverdue());
        overdue.addClassNames("b57-tag", "b57-tag-button", "b57-tag-bad");
        chips = new TaskChips(page);
        add = Tags.button(getTranslation("task.add"), adding);
        retire = Tags.button(getTranslation("task.retire"), () -> {
            Task task = selected;
            if (task != null) {
                retiring.accept(task);
            }
        });
        Span space = new Span();
        space.addClassName("b57-space");
        add(count, overdue, chips, space, add, retire);
        select(null);
    }

    void show(Dashboard dashboard, List<Task> rows) {
        state = dashboard.state();
        int total = dashboard.tasks().size();
        Tags.say(
                count,
                rows.size() == total
                        ? getTranslation("task.count", total)
                        : getTranslation("task.count.of", rows.size(), total));
        long late = rows.stream()
                .filter(task -> task.lateness(dashboard.today()) == Lateness.OVERDUE)
                .count();
        Tags.say(overdue, LatenessMarks.shape(Lateness.OVERDUE) + " " + getTranslation("task.count.overdue", late));
        overdue.setVisible(late > 0);
        chips.show(dashboard, true);
        boolean edit = state.mode() == Mode.EDIT;
        add.setVisible(edit);
        retire.setVisible(edit);
        Task before = selected;
        select(
                before == null
                        ? null
                        : rows.stream()
                                .filter(task -> task.id() == before.id())
                                .findFirst()
                                .orElse(null));
    }

    /** The row that the cursor stands in. */
    void select(@Nullable Task task) {
        selected = task;
        retire.setEnabled(task != null);
        Tags.say(retire, task == null ? getTranslation("task.retire") : getTranslation("task.retire.one", task.code()));
        retire.getElement()
                .setAttribute("title", task == null ? getTranslation("task.retire.hint") : task.titleIn(getLocale()));
    }

    private void showOverdue() {
        page.go(state.withTasks(state.tasks().withBy(By.LATENESS).withBucket(Lateness.OVERDUE.name())));
    }
}
