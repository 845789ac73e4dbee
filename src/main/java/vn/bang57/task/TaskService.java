package vn.bang57.task;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Change;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.Subject;

/** Changes, adds and retires tasks. Every change is published for the history inside its transaction. */
@Service
@Transactional
public class TaskService {

    /** Source of a task that a user typed without a document's line. */
    static final String ENTERED_LOCATOR = "nhập trên bảng";

    private static final Bilingual OWN_GROUP = new Bilingual("Bổ sung trên bảng", "Added on the board");

    private static final Bilingual GONE = new Bilingual(
            "Nhiệm vụ này đã được ngừng dùng; hãy tải lại trang để thấy bảng hiện tại.",
            "This task has been retired; reload the page to see the present table.");

    private final TaskRepository tasks;
    private final TaskQuery query;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskService(TaskRepository tasks, TaskQuery query, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.query = query;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Gives one field another value; conflicted when the version is no longer the one that the author saw. */
    public ChangeResult<Task> change(ChangeTask command) {
        return switch (TaskInput.read(command.field(), command.text())) {
            case Parsed.Refused<TaskInput>(Bilingual reason) -> new ChangeResult.Refused<>(reason);
            case Parsed.Accepted<TaskInput>(TaskInput input) -> change(command, input);
        };
    }

    private ChangeResult<Task> change(ChangeTask command, TaskInput input) {
        Optional<TaskEntity> found = tasks.lock(command.id()).filter(task -> !task.retired());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(GONE);
        }
        TaskEntity task = found.get();
        Task before = row(task);
        if (task.version() != command.version()) {
            return new ChangeResult.Conflicted<>(before);
        }
        if (input instanceof TaskInput.Status(WorkStatus next)
                && before.status() != null
                && next != null
                && !before.status().canTransitionTo(next)) {
            return new ChangeResult.Refused<>(TaskRules.transition(before.status(), next));
        }
        task.set(input);
        Task after = flushed(task);
        String was = TaskText.edit(before, command.field());
        String is = TaskText.edit(after, command.field());
        if (!was.equals(is)) {
            publish(command.means(), after, command.field(), was, is, command.author());
        }
        return new ChangeResult.Stored<>(after);
    }

    /** Adds a task at the end of its group. */
    public ChangeResult<Task> add(AddTask command) {
        Parsed<TaskInput> title = TaskInput.read(TaskField.TITLE, command.title());
        Parsed<TaskInput> lead = TaskInput.read(TaskField.LEAD, command.lead());
        Parsed<TaskInput> deadline = TaskInput.read(TaskField.DEADLINE, command.deadline());
        for (Parsed<TaskInput> input : List.of(title, lead, deadline)) {
            if (input instanceof Parsed.Refused<TaskInput>(Bilingual reason)) {
                return new ChangeResult.Refused<>(reason);
            }
        }
        // The commune's row serialises two people who add at once, so that codes stay unique.
        Optional<String> province = jdbc.sql(
                        "select province_slug from commune where slug = ? and retired_at is null for update")
                .param(command.commune())
                .query(String.class)
                .optional();
        if (province.isEmpty()) {
            return new ChangeResult.Refused<>(GONE);
        }
        Bilingual group = query.list(List.of(command.commune())).stream()
                .filter(task -> task.groupCode().equals(command.groupCode()))
                .map(Task::group)
                .findFirst()
                .orElse(OWN_GROUP);
        int number = jdbc.sql("select count(*) + 1 from task where commune_slug = ?")
                .param(command.commune())
                .query(Integer.class)
                .single();
        String groupCode = group == OWN_GROUP ? "+" : command.groupCode();
        TaskEntity task = new TaskEntity(
                province.get(),
                command.commune(),
                code(command.commune(), number),
                number,
                groupCode,
                group,
                command.title().strip());
        title.toOptional().ifPresent(task::set);
        lead.toOptional().ifPresent(task::set);
        deadline.toOptional().ifPresent(task::set);
        Task row = flushed(tasks.save(task));
        publish(Means.ADDED, row, TaskField.TITLE, null, row.title().vi(), command.author());
        return new ChangeResult.Stored<>(row);
    }

    /** Takes a task out of use; its history stays. */
    public ChangeResult<Task> retire(long id, long version, Author author) {
        Optional<TaskEntity> found = tasks.lock(id).filter(task -> !task.retired());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(GONE);
        }
        Task row = row(found.get());
        if (found.get().version() != version) {
            return new ChangeResult.Conflicted<>(row);
        }
        found.get().retire(clock.instant());
        publish(Means.RETIRED, row, TaskField.TITLE, row.title().vi(), null, author);
        return new ChangeResult.Stored<>(row);
    }

    private String code(String commune, int number) {
        StringBuilder letters = new StringBuilder();
        for (String word : commune.split("-")) {
            letters.append(word, 0, Math.min(1, word.length()));
        }
        String prefix = letters.toString().toUpperCase(Locale.ROOT);
        return "%s-%02d".formatted(prefix, number);
    }

    private Task flushed(TaskEntity task) {
        tasks.flush();
        return row(task);
    }

    private Task row(TaskEntity task) {
        return query.find(task.id()).orElseThrow();
    }

    private void publish(
            Means means, Task task, TaskField field, @Nullable String before, @Nullable String after, Author author) {
        events.publishEvent(new Change(
                means,
                Subject.TASK,
                Long.toString(task.id()),
                task.commune(),
                field.name().toLowerCase(Locale.ROOT),
                before,
                after,
                author));
    }
}
