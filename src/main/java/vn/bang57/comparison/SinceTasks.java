package vn.bang57.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.SinceLine.Deed;
import vn.bang57.comparison.SinceLine.Kind;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Subject;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskText;

/** The lines of a {@link SinceReport} that are about tasks: one for each field, and one for a deadline that has gone by. */
final class SinceTasks {

    private final SinceEntries entries;
    private final Map<String, Kept<Commune>> communes;
    private final SinceLines lines;
    private final LocalDate then;
    private final LocalDate today;

    SinceTasks(
            SinceEntries entries,
            Map<String, Kept<Commune>> communes,
            SinceLines lines,
            LocalDate then,
            LocalDate today) {
        this.entries = entries;
        this.communes = communes;
        this.lines = lines;
        this.then = then;
        this.today = today;
    }

    void add(List<Kept<Task>> now) {
        List<Kept<Task>> placed = now.stream()
                .filter(kept -> SinceLines.inUse(communes.get(kept.row().commune())))
                .toList();
        entries.compare(Rewinds.TASKS, placed, this::compare);
    }

    private void compare(Kept<Task> was, Kept<Task> is) {
        Task task = is.row();
        String key = Long.toString(task.id());
        Kind kind = SinceLines.kind(was, is, true);
        if (kind != null) {
            add(kind, task, null, SinceLine.NOTHING, SinceLine.NOTHING, entries.deed(Subject.TASK, key));
        } else if (is.inUse() && entries.touch(Subject.TASK, key)) {
            fields(was.row(), task, key);
        }
        if (is.inUse() && late(task, today) && !(was.inUse() && late(was.row(), then))) {
            add(Kind.OVERDUE, task, null, SinceLine.NOTHING, SinceWords.overdue(task, today), null);
        }
    }

    private void fields(Task was, Task is, String key) {
        for (TaskField field : TaskField.values()) {
            if (!TaskText.edit(was, field).equals(TaskText.edit(is, field))) {
                add(
                        Kind.CHANGED,
                        is,
                        field.label(),
                        SinceWords.field(was, field),
                        SinceWords.field(is, field),
                        entries.deed(Subject.TASK, key, field.name()));
            }
        }
    }

    private static boolean late(Task task, LocalDate day) {
        return task.lateness(day) == Lateness.OVERDUE;
    }

    private void add(
            Kind kind, Task task, @Nullable Bilingual field, Bilingual old, Bilingual now, @Nullable Deed deed) {
        lines.add(new SinceLine(
                kind,
                new SincePlace.OfTask(task.commune(), task.code()),
                SinceLines.row(communes.get(task.commune())).name(),
                task.title(),
                null,
                field,
                old,
                now,
                deed));
    }
}
