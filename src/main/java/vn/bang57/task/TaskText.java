package vn.bang57.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.bang57.shared.Bilingual;
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

    /** The task with one field as such a text has it; as it is when the field is none or the text means nothing. */
    public static Task with(Task task, String fieldName, String text) {
        return Arrays.stream(TaskField.values())
                .filter(field -> field.name().equalsIgnoreCase(fieldName))
                .filter(field -> !edit(task, field).equals(text))
                .findFirst()
                .flatMap(field -> input(field, text))
                .map(input -> with(task, input))
                .orElse(task);
    }

    /** A plan's words may be longer than what people may type. */
    private static Optional<TaskInput> input(TaskField field, String text) {
        return switch (field) {
            case TITLE, DIRECTING, LEAD, COORDINATING, NOTE -> Optional.of(new TaskInput.Words(field, text));
            case DEADLINE, STATUS, PROGRESS -> TaskInput.read(field, text).toOptional();
        };
    }

    private static Task with(Task task, TaskInput input) {
        return switch (input) {
            case TaskInput.Words(TaskField field, String words) -> with(task, field, words);
            case TaskInput.When(Deadline deadline) -> task.with(deadline, task.status(), task.progress());
            case TaskInput.Status(WorkStatus status) -> task.with(task.deadline(), status, task.progress());
            case TaskInput.Progress(Integer percent) -> task.with(task.deadline(), task.status(), percent);
        };
    }

    private static Task with(Task task, TaskField field, String text) {
        String words = text.isEmpty() ? null : text;
        return task.withWords(
                field == TaskField.TITLE ? new Bilingual(text, "") : task.title(),
                field == TaskField.DIRECTING ? words : task.directing(),
                field == TaskField.LEAD ? words : task.lead(),
                field == TaskField.COORDINATING ? words : task.coordinating(),
                field == TaskField.NOTE ? words : task.note());
    }
}
