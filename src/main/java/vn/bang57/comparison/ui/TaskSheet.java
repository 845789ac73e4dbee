package vn.bang57.comparison.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.figures.TaskColumn;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.editing.Write;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskText;

/** The task grid as a sheet: tasks down, what is known of them across. */
final class TaskSheet implements EditableSheet {

    private final TaskWords words;
    private final List<Line> lines;
    private final List<Field> fields;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, TaskColumn> columns = new HashMap<>();

    /**
     * The sheet of a dashboard.
     *
     * @param shown the grid's tasks in their order
     * @param order the columns as they stand on that screen; empty for the page's own order
     */
    TaskSheet(Dashboard dashboard, List<Task> shown, List<String> order) {
        words = new TaskWords(dashboard);
        shown.forEach(task -> tasks.put(Long.toString(task.id()), task));
        lines = shown.stream()
                .map(task -> new Line(
                        Long.toString(task.id()),
                        task.code() + " " + task.titleIn(locale()),
                        List.of(task.code(), task.title().vi()),
                        false))
                .toList();
        for (TaskColumn column : TaskColumn.values()) {
            columns.put(column.fieldId(), column);
        }
        fields = EditableSheet.inOrder(
                Arrays.stream(TaskColumn.values()).map(this::field).toList(), order);
    }

    private Field field(TaskColumn column) {
        String label = words.translate("task.column." + column);
        TaskField field = column.field();
        return new Field(
                column.fieldId(),
                label,
                field == null
                        ? List.of()
                        : List.of(label, field.label().vi(), field.label().en()));
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public Content content(Line line, Field field) {
        Task task = task(line);
        TaskColumn column = Objects.requireNonNull(columns.get(field.id()), "no such column");
        TaskField editable = column.field();
        return editable == null
                ? new Content(words.text(task, column), words.translate("task.column.locked"))
                : new Content(TaskText.edit(task, editable), null);
    }

    @Override
    public Parsed<String> read(Line line, Field field, String typed) {
        return TaskText.read(editable(field), typed);
    }

    @Override
    public Locale locale() {
        return words.dashboard().locale();
    }

    @Override
    public Write write(Placement placement) {
        Task task = task(placement.line());
        return new Write.OfTask(task.id(), task.version(), editable(placement.field()), placement.after());
    }

    private Task task(Line line) {
        return Objects.requireNonNull(tasks.get(line.id()), "no such task");
    }

    private static TaskField editable(Field field) {
        return TaskField.valueOf(field.id());
    }
}
