package vn.bang57.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.exchange.CommunePlan.TaskLine;
import vn.bang57.shared.Author;
import vn.bang57.shared.Change;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskText;

/** What a new version of a plan changes in a task that is there already. */
final class TaskChanges {

    /** Who loads plans, as the history shows it. */
    static final Author LOADER = Author.of("Bảng 57");

    private static final List<TaskField> LOADED =
            List.of(TaskField.TITLE, TaskField.DIRECTING, TaskField.LEAD, TaskField.COORDINATING, TaskField.DEADLINE);

    private TaskChanges() {}

    /** One change for each field that people can edit too. */
    static List<Change> of(@Nullable Task present, TaskLine line) {
        List<Change> changes = new ArrayList<>();
        if (present == null) {
            return changes;
        }
        for (TaskField field : LOADED) {
            String was = TaskText.edit(present, field);
            String is = text(line, field);
            if (!was.equals(is)) {
                changes.add(new Change(
                        Means.LOADED,
                        Subject.TASK,
                        Long.toString(present.id()),
                        present.commune(),
                        field.name().toLowerCase(Locale.ROOT),
                        was,
                        is,
                        LOADER));
            }
        }
        return changes;
    }

    private static String text(TaskLine line, TaskField field) {
        return switch (field) {
            case TITLE -> line.title().vi();
            case DIRECTING -> Objects.requireNonNullElse(line.directing(), "");
            case LEAD -> Objects.requireNonNullElse(line.lead(), "");
            case COORDINATING -> Objects.requireNonNullElse(line.coordinating(), "");
            case DEADLINE -> DeadlineFormat.edit(line.deadline());
            case STATUS, PROGRESS, NOTE -> throw new IllegalArgumentException(field + " is no part of a plan");
        };
    }
}
