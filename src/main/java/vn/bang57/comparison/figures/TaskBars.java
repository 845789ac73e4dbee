package vn.bang57.comparison.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.bang57.chart.StackedBars;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.figures.TaskBuckets.Bucket;
import vn.bang57.task.Task;

/** How many tasks stand where: by commune, or by the groups of one. */
public final class TaskBars {

    private static final int ROW = 40;
    private static final int LEGEND_LINE = 24;

    private final DashboardState state;
    private final TaskBuckets buckets;
    private final List<Task> tasks;

    private TaskBars(Dashboard dashboard, List<Task> tasks) {
        state = dashboard.state().withTab(Tab.TASKS);
        buckets = TaskRows.buckets(dashboard);
        this.tasks = tasks;
    }

    public static TaskDrawing ofCommunes(Dashboard dashboard, List<Task> tasks) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Commune commune : dashboard.communes()) {
            labels.put(commune.slug(), commune.name());
        }
        TaskView view = dashboard.state().tasks();
        return new TaskBars(dashboard, tasks)
                .draw(
                        labels,
                        Task::commune,
                        (slug, bucket) -> view.withCommune(slug).withBucket(bucket));
    }

    public static TaskDrawing ofGroups(Dashboard dashboard, List<Task> tasks) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Task task : tasks) {
            labels.putIfAbsent(task.groupCode(), task.group().in(dashboard.locale()));
        }
        TaskView view = dashboard.state().tasks();
        return new TaskBars(dashboard, tasks)
                .draw(
                        labels,
                        Task::groupCode,
                        (code, bucket) -> view.withGroup(code).withBucket(bucket));
    }

    private TaskDrawing draw(
            Map<String, String> labels, Function<Task, String> category, BiFunction<String, String, TaskView> target) {
        Map<String, DashboardState> targets = new HashMap<>();
        List<StackedBars.Series> series = new ArrayList<>();
        for (Bucket bucket : buckets.all()) {
            List<Task> inside = tasks.stream()
                    .filter(task -> buckets.of(task).equals(bucket.name()))
                    .toList();
            if (inside.isEmpty()) {
                continue;
            }
            List<StackedBars.Value> values = new ArrayList<>();
            labels.forEach((key, label) -> {
                int count = (int) inside.stream()
                        .filter(task -> category.apply(task).equals(key))
                        .count();
                String id = bucket.name() + "/" + key;
                values.add(new StackedBars.Value(id, count, label + ": " + count + " " + bucket.label()));
                targets.put(id, state.withTasks(target.apply(key, bucket.name())));
            });
            series.add(new StackedBars.Series(bucket.name(), bucket.label(), bucket.tone(), values));
        }
        List<StackedBars.Category> categories = labels.entrySet().stream()
                .map(entry -> new StackedBars.Category(entry.getKey(), entry.getValue()))
                .toList();
        int height = ROW * categories.size() + LEGEND_LINE * (series.size() > 3 ? 2 : 1) + 16;
        return new TaskDrawing(new StackedBars(categories, series), targets, height);
    }
}
