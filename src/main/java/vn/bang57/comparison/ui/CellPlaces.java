package vn.bang57.comparison.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bang57.comparison.Dashboard;
import vn.bang57.editing.StepResult.CellName;
import vn.bang57.target.Target;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskQuery;

/** Where the cells of the history stand in the grids. */
final class CellPlaces {

    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final Supplier<Dashboard> dashboard;

    CellPlaces(TargetQuery targets, TaskQuery tasks, Supplier<Dashboard> dashboard) {
        this.targets = targets;
        this.tasks = tasks;
        this.dashboard = dashboard;
    }

    /**
     * A cell of a grid.
     *
     * @param row the row's lasting id
     * @param field the column's
     * @param label what people call it
     */
    record Place(String row, String field, String label) {}

    /** Where the cell stands; empty when it is no longer on the board. */
    Optional<Place> find(CellName cell) {
        long id = Long.parseLong(cell.key());
        return switch (cell.subject()) {
            case TARGET -> targets.find(id).map(this::place);
            case TASK -> tasks.find(id).map(task -> place(task, cell.field()));
            case ACTUAL, COMMUNE, INDICATOR -> Optional.empty();
        };
    }

    private Place place(Target target) {
        Dashboard now = dashboard.get();
        String commune = now.everyCommune().stream()
                .filter(each -> each.slug().equals(target.commune()))
                .findFirst()
                .map(each -> each.name())
                .orElse(target.commune());
        return new Place(target.indicator(), target.commune(), target.label().in(now.locale()) + " · " + commune);
    }

    private Place place(Task task, String field) {
        TaskField which = TaskField.valueOf(field.toUpperCase(Locale.ROOT));
        Locale locale = dashboard.get().locale();
        return new Place(
                Long.toString(task.id()),
                which.name(),
                task.code() + " · " + which.label().in(locale));
    }
}
