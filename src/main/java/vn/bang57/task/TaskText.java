package vn.bang57.task;

import java.util.Locale;
import java.util.Objects;
import vn.bang57.shared.Parsed;

/** How a task's fields read in an editor and in the history. */
public final class TaskText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private TaskText() {}

    /** What a typed text would make of the field, as {@link #edit} has it; refused with what would do. */
    public static Parsed<String> read(TaskField field, String typed) {
        return TaskInput.read(field, typed).map(TaskInput::edit);
    }

    /** The field's value as an editor would type it; empty when there is none. */
    public static String edit(Task task, TaskField field) {
        return switch (field) {
            case TITLE -> task.title().vi();
            case DIRECTING -> Objects.requireNonNullElse(task.directing(), "");
            case LEAD -> Objects.requireNonNullElse(task.lead(), "");
            case COORDINATING -> Objects.requireNonNullElse(task.coordinating(), "");
            case DEADLINE -> DeadlineFormat.edit(task.deadline());
            case STATUS -> task.status() == null ? "" : task.status().label().in(VIETNAMESE);
            case PROGRESS -> task.progress() == null ? "" : task.progress().toString();
            case NOTE -> Objects.requireNonNullElse(task.note(), "");
        };
    }
}
