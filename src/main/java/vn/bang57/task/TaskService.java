package vn.bang57.task;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
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

    private final TaskRepository tasks;
    private final TaskQuery query;
    private final TaskPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskService(
            @Lazy TaskRepository tasks,
            TaskQuery query,
            TaskPlaces places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.query = query;
        this.places = places;
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
        Optional<TaskEntity> found = inUse(command.id());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(TaskRules.GONE);
        }
        TaskEntity task = found.get();
        Task before = row(task);
        if (task.version() != command.version()) {
            return new ChangeResult.Conflicted<>(before);
        }
        Optional<Bilingual> refusal = input instanceof TaskInput.Status(WorkStatus next)
                ? TaskRules.transition(before.status(), next, command.means())
                : Optional.empty();
        if (refusal.isPresent()) {
            return new ChangeResult.Refused<>(refusal.get());
        }
        String was = TaskText.edit(before, command.field());
        if (was.equals(input.edit())) {
            return new ChangeResult.Stored<>(before);
        }
        task.set(input);
        Task after = flushed(task);
        publish(command.means(), after, command.field(), was, TaskText.edit(after, command.field()), command.author());
        return new ChangeResult.Stored<>(after);
    }

    /**
     * Adds a task at the end of its commune's list. Its code tells it from those of the plan, so that a later version of
     * the plan can go on counting.
     */
    public ChangeResult<Task> add(AddTask command) {
        Parsed<TaskInput> title = TaskInput.read(TaskField.TITLE, command.title());
        Parsed<TaskInput> lead = TaskInput.read(TaskField.LEAD, command.lead());
        Parsed<TaskInput> deadline = TaskInput.read(TaskField.DEADLINE, command.deadline());
        for (Parsed<TaskInput> input : List.of(title, lead, deadline)) {
            if (input instanceof Parsed.Refused<TaskInput>(Bilingual reason)) {
                return new ChangeResult.Refused<>(reason);
            }
        }
        Optional<TaskEntity> made = places.make(command);
        if (made.isEmpty()) {
            return new ChangeResult.Refused<>(TaskRules.NO_COMMUNE);
        }
        TaskEntity task = made.get();
        title.toOptional().ifPresent(task::set);
        lead.toOptional().ifPresent(task::set);
        deadline.toOptional().ifPresent(task::set);
        Task row = flushed(tasks.save(task));
        publish(Means.ADDED, row, TaskField.TITLE, null, row.title().vi(), command.author());
        return new ChangeResult.Stored<>(row);
    }

    /** Takes a task out of use; its history stays. */
    public ChangeResult<Task> retire(long id, long version, Author author) {
        Optional<TaskEntity> found = inUse(id);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(TaskRules.GONE);
        }
        Task row = row(found.get());
        if (found.get().version() != version) {
            return new ChangeResult.Conflicted<>(row);
        }
        found.get().retire(clock.instant());
        publish(Means.RETIRED, row, TaskField.TITLE, row.title().vi(), null, author);
        return new ChangeResult.Stored<>(row);
    }

    /** Takes a retired task back into use. */
    public ChangeResult<Task> revive(long id, Author author) {
        Optional<TaskEntity> found = tasks.lock(id);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(TaskRules.GONE);
        }
        TaskEntity task = found.get();
        if (!places.inUse(task)) {
            return new ChangeResult.Refused<>(TaskRules.NO_COMMUNE);
        }
        boolean retired = task.retired();
        task.retire(null);
        Task row = flushed(task);
        if (retired) {
            publish(Means.RESTORED, row, TaskField.TITLE, null, row.title().vi(), author);
        }
        return new ChangeResult.Stored<>(row);
    }

    /** The task, locked, unless it or its commune has been retired. */
    private Optional<TaskEntity> inUse(long id) {
        return tasks.lock(id).filter(task -> !task.retired()).filter(places::inUse);
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
