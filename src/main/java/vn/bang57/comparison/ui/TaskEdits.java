package vn.bang57.comparison.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Locale;
import java.util.Optional;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.shared.ui.grid.CellEdit;
import vn.bang57.shared.ui.grid.EditHandler;
import vn.bang57.shared.ui.grid.EditOutcome;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;
import vn.bang57.task.TaskText;

/** Stores what is typed in the task grid, says why not, or tells of it when somebody else was quicker. */
final class TaskEdits implements EditHandler<Task> {

    private final transient Page page;
    private final transient TaskService tasks;
    private final transient History history;
    private final SerializableSupplier<Dashboard> dashboard;
    private final SerializableConsumer<Task> stored;

    /** Takes what to do with a task as it is stored now. */
    TaskEdits(
            Page page,
            TaskService tasks,
            History history,
            SerializableSupplier<Dashboard> dashboard,
            SerializableConsumer<Task> stored) {
        this.page = page;
        this.tasks = tasks;
        this.history = history;
        this.dashboard = dashboard;
        this.stored = stored;
    }

    @Override
    public EditOutcome handle(CellEdit<Task> edit) {
        if (page.past()) {
            return EditOutcome.refused(page.text("asof.read-only"));
        }
        return store(edit, Long.parseLong(edit.version()));
    }

    private EditOutcome store(CellEdit<Task> edit, long version) {
        ChangeTask change = new ChangeTask(
                edit.item().id(),
                version,
                field(edit),
                edit.text(),
                edit.pasted() ? Means.PASTED : Means.TYPED,
                page.deed());
        return switch (tasks.change(change)) {
            case ChangeResult.Stored<Task>(Task row) -> {
                stored.accept(row);
                yield EditOutcome.stored(Long.toString(row.version()));
            }
            case ChangeResult.Refused<Task>(Bilingual reason) -> EditOutcome.refused(reason.in(locale()));
            case ChangeResult.Conflicted<Task>(Task row) -> conflicted(edit, version, row);
        };
    }

    private EditOutcome conflicted(CellEdit<Task> edit, long version, Task theirs) {
        TaskField field = field(edit);
        String now = TaskText.edit(theirs, field);
        boolean anotherField = edit.item().version() == version
                && TaskText.edit(edit.item(), field).equals(now);
        if (anotherField) {
            // The other person changed this task elsewhere: the two don't contradict each other.
            return store(edit, theirs.version());
        }
        Optional<ChangeEntry> last = history.of(Subject.TASK, edit.row()).stream()
                .filter(entry -> entry.field().equalsIgnoreCase(field.name()))
                .findFirst();
        stored.accept(theirs);
        TaskWords words = new TaskWords(dashboard.get());
        return EditOutcome.conflict(
                words.stored(field, now), Moments.who(last, words::translate), Long.toString(theirs.version()));
    }

    private static TaskField field(CellEdit<Task> edit) {
        return TaskField.valueOf(edit.field());
    }

    private Locale locale() {
        return dashboard.get().locale();
    }
}
