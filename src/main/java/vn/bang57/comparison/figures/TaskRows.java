package vn.bang57.comparison.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.TaskView;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Folding;
import vn.bang57.task.Task;

/** Which tasks a dashboard shows, and in what order. What an address names that isn't there filters nothing. */
public final class TaskRows {

    private TaskRows() {}

    /** The commune drilled into, if it is one of those shown. */
    public static Optional<Commune> commune(Dashboard dashboard) {
        return dashboard.commune(dashboard.state().tasks().commune());
    }

    /** The name of the group drilled into, if the commune has it. */
    public static Optional<Bilingual> group(Dashboard dashboard) {
        String code = dashboard.state().tasks().group();
        return commune(dashboard).stream()
                .flatMap(commune -> dashboard.tasksOf(commune).stream())
                .filter(task -> task.groupCode().equals(code))
                .map(Task::group)
                .findFirst();
    }

    public static TaskBuckets buckets(Dashboard dashboard) {
        return new TaskBuckets(dashboard.state().tasks().by(), dashboard.today(), dashboard.locale());
    }

    /** The tasks that pass every filter, in the order of the documents. */
    public static List<Task> selected(Dashboard dashboard) {
        String query = dashboard.state().query();
        return filtered(dashboard)
                .filter(task -> rank(dashboard, task, query).isPresent())
                .toList();
    }

    /** The same, as the grid shows them: the best matches first, unless the grid is sorted by a column. */
    public static List<Task> shown(Dashboard dashboard) {
        DashboardState state = dashboard.state();
        Optional<TaskColumn> column =
                state.tab() == Tab.TASKS ? TaskColumn.of(state.sort().column()) : Optional.empty();
        Map<Task, Integer> ranks = new HashMap<>();
        filtered(dashboard).forEach(task -> rank(dashboard, task, state.query()).ifPresent(r -> ranks.put(task, r)));
        Comparator<Task> order = column.map(
                        by -> TaskOrder.by(by, dashboard, state.sort().descending()))
                .orElseGet(() -> Comparator.comparing(ranks::get));
        return dashboard.tasks().stream()
                .filter(ranks::containsKey)
                .sorted(order)
                .toList();
    }

    /** What decides which tasks are shown in what order, apart from the tasks themselves. */
    public static List<Object> question(Dashboard dashboard) {
        DashboardState state = dashboard.state();
        TaskView view = state.tasks();
        return Arrays.asList(
                dashboard.communes().stream().map(Commune::slug).toList(),
                Objects.requireNonNullElse(view.commune(), ""),
                Objects.requireNonNullElse(view.group(), ""),
                Objects.requireNonNullElse(view.bucket(), ""),
                state.query(),
                state.tab() == Tab.TASKS ? state.sort() : DashboardState.Sort.NONE,
                dashboard.today());
    }

    private static Stream<Task> filtered(Dashboard dashboard) {
        TaskView view = dashboard.state().tasks();
        Predicate<Task> place = commune(dashboard)
                .<Predicate<Task>>map(commune -> task -> task.commune().equals(commune.slug()))
                .orElse(task -> true);
        if (group(dashboard).isPresent()) {
            place = place.and(task -> task.groupCode().equals(view.group()));
        }
        return dashboard.tasks().stream()
                .filter(place)
                .filter(buckets(dashboard).in(view.bucket()));
    }

    private static OptionalInt rank(Dashboard dashboard, Task task, String query) {
        return query.isBlank() ? OptionalInt.of(0) : Folding.rank(words(dashboard, task), query);
    }

    private static String words(Dashboard dashboard, Task task) {
        Stream<@Nullable String> words = Stream.of(
                task.code(),
                task.title().vi(),
                task.title().en(),
                task.directing(),
                task.lead(),
                task.coordinating(),
                dashboard.agency(task.directing()),
                dashboard.agency(task.lead()),
                dashboard.agency(task.coordinating()),
                task.output() == null
                        ? null
                        : task.output().vi() + " · " + task.output().en(),
                dashboard.commune(task.commune()).map(Commune::name).orElse(""),
                task.group().vi(),
                task.group().en());
        return words.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
