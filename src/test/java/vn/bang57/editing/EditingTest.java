package vn.bang57.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;
import vn.bang57.shared.Step;
import vn.bang57.shared.Subject;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskQuery;
import vn.bang57.task.TaskService;
import vn.bang57.task.TaskText;

/** What tests of many cells at once have in common. */
abstract class EditingTest extends DatabaseTest {

    static final String DESK = "bàn của Lan";
    static final String OTHER_DESK = "bàn của Minh";

    @Autowired
    Batches batches;

    @Autowired
    Steps steps;

    @Autowired
    TargetService targetService;

    @Autowired
    TaskService taskService;

    @Autowired
    TargetQuery targets;

    @Autowired
    TaskQuery tasks;

    @Autowired
    History history;

    /** Lan, who begins a step of her own. */
    static Author deed() {
        return LAN.in(new Step(DESK, UUID.randomUUID().toString()));
    }

    static TargetValue value(String typed) {
        return TargetValueParser.parse(typed).orElseThrow();
    }

    /** A figure of Mộ Đức. */
    long figure() {
        return target("mo-duc", "coverage-5g", 2030);
    }

    /** Another figure of Mộ Đức. */
    long other() {
        return jdbc.sql("""
                        select min(id) from target
                        where commune_slug = 'mo-duc' and indicator_code <> 'coverage-5g' and origin is not null""").query(Long.class).single();
    }

    String text(long id) {
        return TargetValueFormat.edit(targets.find(id).orElseThrow().value());
    }

    String text(String code, TaskField field) {
        return TaskText.edit(tasks.find(task(code)).orElseThrow(), field);
    }

    /** What stands in a cell that was empty at first; empty when nothing does. */
    Optional<Target> sixth(String commune) {
        return targets.list(new TargetFilter(List.of(commune), "coverage-6g", 2035)).stream()
                .findFirst();
    }

    Write write(long id, String typed) {
        return new Write.OfTarget(id, targets.find(id).orElseThrow().version(), value(typed));
    }

    static Write empty(String commune, String typed) {
        return new Write.OfEmptyCell(commune, "coverage-6g", 2035, value(typed));
    }

    Write write(String code, TaskField field, String text) {
        Task task = tasks.find(task(code)).orElseThrow();
        return new Write.OfTask(task.id(), task.version(), field, text);
    }

    BatchResult apply(Means means, Author author, Write... writes) {
        return batches.apply(Arrays.asList(writes), means, author, Batches.Progress.NONE);
    }

    /** Lan does something as a step of its own. */
    void does(Means means, Write... writes) {
        assertThat(apply(means, deed(), writes)).isEqualTo(new BatchResult.Applied(writes.length));
    }

    /** Somebody else changes a figure, at no desk that we know. */
    void minhTypes(long id, String typed) {
        long version = targets.find(id).orElseThrow().version();
        stored(targetService.change(new ChangeTarget(id, version, value(typed), Means.TYPED, MINH)));
    }

    void minhTypes(String code, TaskField field, String text) {
        Task task = tasks.find(task(code)).orElseThrow();
        stored(taskService.change(new ChangeTask(task.id(), task.version(), field, text, Means.TYPED, MINH)));
    }

    ChangeEntry last(long id) {
        return history.last(Subject.TARGET, Long.toString(id)).orElseThrow();
    }

    StepResult undo() {
        return steps.undo(DESK, LAN, Steps.Touched.ASK, List.of());
    }

    StepResult redo() {
        return steps.redo(DESK, LAN, Steps.Touched.ASK);
    }

    /** How the step that was gone back over came about. */
    static Means done(StepResult result) {
        assertThat(result).isInstanceOf(StepResult.Done.class);
        return ((StepResult.Done) result).means();
    }

    static StepResult.ChangedSince changedSince(StepResult result) {
        assertThat(result).isInstanceOf(StepResult.ChangedSince.class);
        return (StepResult.ChangedSince) result;
    }

    static BatchResult.Failed failed(@Nullable BatchResult result) {
        assertThat(result).isInstanceOf(BatchResult.Failed.class);
        return (BatchResult.Failed) Objects.requireNonNull(result);
    }

    static String reason(BatchResult.Failed failed, int at) {
        Bilingual reason = failed.reasons().get(at);
        assertThat(reason).isNotNull();
        assertThat(Objects.requireNonNull(reason).en()).isNotBlank().isNotEqualTo(reason.vi());
        return reason.vi();
    }
}
