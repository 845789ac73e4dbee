package vn.bang57.comparison.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bang57.chart.Timeline;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskDrawing;
import vn.bang57.comparison.figures.TaskOrder;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.task.Task;

/** The tasks that have dates, on a line of time, the first that is due on top. */
final class TaskTimelines {

    private TaskTimelines() {}

    static boolean dated(Task task) {
        return task.deadline().start().isPresent();
    }

    /** Empty when none of the tasks has a date. */
    static Optional<TaskDrawing> of(Dashboard dashboard, List<Task> tasks) {
        TaskWords words = new TaskWords(dashboard);
        DashboardState state = dashboard.state().withTab(Tab.TASKS);
        List<Timeline.Row> rows = new ArrayList<>();
        List<Timeline.Bar> bars = new ArrayList<>();
        Map<String, DashboardState> targets = new HashMap<>();
        tasks.stream().filter(TaskTimelines::dated).sorted(TaskOrder.due(false)).forEach(task -> {
            String id = Long.toString(task.id());
            rows.add(new Timeline.Row(id, task.code(), null));
            bars.add(bar(dashboard, task, id, words));
            targets.put(id, state.withQuery(task.code()));
        });
        Timeline timeline = new Timeline(dashboard.today(), words.translate("task.today"), rows, bars);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TaskDrawing(timeline, targets, 0));
    }

    private static Timeline.Bar bar(Dashboard dashboard, Task task, String id, TaskWords words) {
        LocalDate start = task.deadline().start().orElseThrow();
        Optional<LocalDate> due = task.deadline().due();
        String title = task.titleIn(dashboard.locale());
        String description =
                title + "\n" + words.commune(task) + " · " + words.deadline(task) + " · " + words.lateness(task);
        return new Timeline.Bar(
                id,
                id,
                start,
                due.orElse(null),
                due.isEmpty(),
                LatenessMarks.tone(task.lateness(dashboard.today())),
                title,
                description);
    }
}
