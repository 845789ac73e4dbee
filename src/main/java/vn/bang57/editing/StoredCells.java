package vn.bang57.editing;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.bang57.target.Target;
import vn.bang57.target.TargetQuery;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskQuery;
import vn.bang57.task.TaskText;

/** What cells hold now, by the keys that the history has. */
@Component
class StoredCells {

    private final TargetQuery targets;
    private final TaskQuery tasks;

    StoredCells(TargetQuery targets, TaskQuery tasks) {
        this.targets = targets;
        this.tasks = tasks;
    }

    /** A cell's text, as the history writes it, and how to write another one. */
    interface Held {

        String text();

        Write write(String other);
    }

    record OfTarget(Target target) implements Held {

        @Override
        public String text() {
            return TargetValueFormat.edit(target.value());
        }

        @Override
        public Write write(String other) {
            TargetValue value =
                    TargetValueParser.parse(other).toOptional().orElseGet(() -> new TargetValue.Qualitative(other));
            return new Write.OfTarget(target.id(), target.version(), value);
        }
    }

    private record OfTask(Task task, TaskField field) implements Held {

        @Override
        public String text() {
            return TaskText.edit(task, field);
        }

        @Override
        public Write write(String other) {
            return new Write.OfTask(task.id(), task.version(), field, other);
        }
    }

    /** The cell, unless it is no longer on the board. */
    Optional<Held> find(StepResult.CellName cell) {
        long id = Long.parseLong(cell.key());
        return switch (cell.subject()) {
            case TARGET -> targets.find(id).map(OfTarget::new);
            case TASK ->
                tasks.find(id)
                        .map(task ->
                                new OfTask(task, TaskField.valueOf(cell.field().toUpperCase(Locale.ROOT))));
            case ACTUAL, COMMUNE, INDICATOR -> Optional.empty();
        };
    }
}
