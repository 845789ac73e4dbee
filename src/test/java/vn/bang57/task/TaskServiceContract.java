package vn.bang57.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.MutableClock;
import vn.bang57.commune.CommuneService;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

abstract class TaskServiceContract extends DatabaseTest {

    @Autowired
    TaskService service;

    @Autowired
    TaskQuery tasks;

    @Autowired
    CommuneService communes;

    @Autowired
    History history;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "TITLE ~ Mở lớp kỹ năng số ~ Mở lớp kỹ năng số",
                "DIRECTING ~ UBND xã ~ UBND xã",
                "LEAD ~ Phòng  Kinh tế ~ Phòng Kinh tế",
                "COORDINATING ~ Công an; Đoàn thể ~ Công an; Đoàn thể",
                "DEADLINE ~ tháng 9/2027 ~ T9/2027",
                "DEADLINE ~ 30/9/2025 ~ 30/9/2025",
                "DEADLINE ~ thường xuyên ~ thường xuyên",
                "DEADLINE ~ khi tỉnh ban hành | once issued ~ khi tỉnh ban hành | once issued",
                "STATUS ~ đang ~ đang thực hiện",
                "PROGRESS ~ 45 % ~ 45",
                "PROGRESS ~ 0 ~ 0",
                "PROGRESS ~ 100 ~ 100",
                "NOTE ~ Đã họp ngày 5/11 ~ Đã họp ngày 5/11"
            })
    void eachFieldTakesWhatPeopleTypeAndItsHistorySaysWhoWhenWhatAndWhy(
            TaskField field, String typed, String expected) {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        clock.set(MutableClock.START.plusSeconds(5));
        Task after = stored(change(before, field, typed));
        assertThat(TaskText.edit(after, field)).isEqualTo(expected);
        assertThat(after).isEqualTo(tasks.find(before.id()).orElseThrow());
        assertThat(after.version()).isEqualTo(before.version() + 1);
        ChangeEntry entry = last(before.id());
        assertThat(entry.means()).isEqualTo(Means.TYPED);
        assertThat(entry.actor()).isEqualTo("Lan");
        assertThat(entry.reason()).isEqualTo("đối chiếu văn bản");
        assertThat(entry.at()).isEqualTo(MutableClock.START.plusSeconds(5));
        assertThat(entry.commune()).isEqualTo("truong-giang");
        assertThat(entry.field()).isEqualToIgnoringCase(field.name());
        assertThat(entry.oldText()).isEqualTo(TaskText.edit(before, field));
        assertThat(entry.newText()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "TITLE~' '~phải có tên",
                "DEADLINE~ngày kia~Không hiểu hạn",
                "DEADLINE~31/2/2027~Không có ngày 31/2/2027",
                "STATUS~gần xong~chưa rõ",
                "PROGRESS~101~từ 0 đến 100",
                "PROGRESS~-1~từ 0 đến 100",
                "PROGRESS~4,5~từ 0 đến 100"
            })
    void whatAFieldDoesNotTakeIsRefusedAndChangesNothing(TaskField field, String typed, String reason) {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        assertThat(refused(change(before, field, typed))).contains(reason);
        assertThat(tasks.find(before.id())).contains(before);
        assertThat(history.of(Subject.TASK, Long.toString(before.id()))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskField.class,
            names = {"TITLE", "DIRECTING", "LEAD", "COORDINATING", "NOTE"})
    void aTextOfTheGreatestLengthIsStoredAndOneCharacterMoreIsRefused(TaskField field) {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        assertThat(refused(change(before, field, "ă".repeat(field.maxLength() + 1))))
                .contains("tối đa " + field.maxLength());
        stored(change(before, field, "ă".repeat(field.maxLength())));
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskField.class,
            names = {"TITLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void aBlankClearsEveryFieldButTheTitle(TaskField field) {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        Task after = stored(change(before, field, " "));
        assertThat(TaskText.edit(after, field)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskField.class)
    void committingAFieldUnchangedLosesNothingAndWritesNoHistory(TaskField field) {
        Task filled = filled();
        int entries = count("change_entry");
        Task after = stored(change(filled, field, TaskText.edit(filled, field)));
        assertThat(after).isEqualTo(filled);
        assertThat(tasks.find(filled.id())).contains(filled);
        assertThat(count("change_entry")).isEqualTo(entries);
    }

    @Test
    void aConditionInBothLanguagesCanBePutBackHoweverLong() {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        String condition = "khi " + "a ".repeat(140) + "| when " + "b ".repeat(140);
        Task after = stored(change(before, TaskField.DEADLINE, condition.strip()));
        assertThat(TaskText.edit(after, TaskField.DEADLINE)).isEqualTo(condition.strip());
    }

    @Test
    void aClosedTaskIsReopenedBeforeItBecomesAnythingElse() {
        Task done = stored(change(tasks.find(task("TG-02")).orElseThrow(), TaskField.STATUS, "hoàn thành"));
        assertThat(refused(change(done, TaskField.STATUS, "tạm dừng")))
                .contains("«hoàn thành»", "«tạm dừng»", "hãy chuyển sang «đang thực hiện» trước");
        assertThat(tasks.find(done.id())).contains(done);
        Task open = stored(change(done, TaskField.STATUS, "đang thực hiện"));
        assertThat(open.status()).isEqualTo(WorkStatus.IN_PROGRESS);
        stored(change(open, TaskField.STATUS, "tạm dừng"));
    }

    @Test
    void whatIsPutBackNeedsNoStepBetween() {
        Task paused = stored(change(tasks.find(task("TG-02")).orElseThrow(), TaskField.STATUS, "tạm dừng"));
        Task done = stored(change(paused, TaskField.STATUS, "hoàn thành"));
        Task back = stored(service.change(
                new ChangeTask(done.id(), done.version(), TaskField.STATUS, "tạm dừng", Means.RESTORED, LAN)));
        assertThat(back.status()).isEqualTo(WorkStatus.PAUSED);
        assertThat(last(back.id()).means()).isEqualTo(Means.RESTORED);
    }

    @Test
    void aStaleVersionConflictsAndChangesNothing() {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        Task after = stored(change(before, TaskField.PROGRESS, "10"));
        assertThat(conflicted(change(before, TaskField.PROGRESS, "20"))).isEqualTo(after);
        assertThat(conflicted(service.retire(before.id(), before.version(), LAN)))
                .isEqualTo(after);
        assertThat(tasks.find(before.id())).contains(after);
    }

    @Test
    void ofWritersAtTheSameMomentOnlyOneIsStored() throws Exception {
        Task before = tasks.find(task("TG-02")).orElseThrow();
        List<ChangeResult<Task>> results = atOnce(IntStream.rangeClosed(1, 4)
                .<Callable<ChangeResult<Task>>>mapToObj(n -> () -> change(before, TaskField.PROGRESS, "1" + n))
                .toList());
        assertThat(results).filteredOn(ChangeResult.Stored.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(ChangeResult.Conflicted.class::isInstance)
                .hasSize(3);
        assertThat(history.of(Subject.TASK, Long.toString(before.id()))).hasSize(2);
    }

    @Test
    void anAddedTaskStandsInTheGroupItWasAddedToAfterTheTasksOfThePlan() {
        Task first = tasks.list(List.of("truong-giang")).getFirst();
        Task added = stored(
                service.add(new AddTask("truong-giang", first.groupCode(), "Việc thêm", "Công an", "T12/2026", LAN)));
        assertThat(added.group()).isEqualTo(first.group());
        assertThat(added.code()).isEqualTo("TG+01");
        assertThat(added.lead()).isEqualTo("Công an");
        assertThat(TaskText.edit(added, TaskField.DEADLINE)).isEqualTo("T12/2026");
        assertThat(added.status()).isNull();
        assertThat(tasks.list(List.of("truong-giang")).getLast()).isEqualTo(added);
        assertThat(last(added.id()).means()).isEqualTo(Means.ADDED);
        assertThat(last(added.id()).newText()).isEqualTo("Việc thêm");
        Task own = stored(service.add(new AddTask("truong-giang", "", "Việc khác", "", "", LAN)));
        assertThat(own.groupCode()).isEqualTo("+");
        assertThat(own.code()).isEqualTo("TG+02");
    }

    @Test
    void aTaskThatCanNotBeAddedIsRefusedWithASentence() {
        assertThat(refused(service.add(new AddTask("mo-duc", "", " ", "", "", LAN))))
                .contains("phải có tên");
        assertThat(refused(service.add(new AddTask("mo-duc", "", "Việc", "", "ngày kia", LAN))))
                .contains("Không hiểu hạn");
        assertThat(refused(service.add(new AddTask("no-such", "", "Việc", "", "", LAN))))
                .contains("Xã này không còn");
        assertThat(count("task")).isEqualTo(75);
    }

    @Test
    void tasksAddedAtTheSameMomentGetCodesOfTheirOwn() throws Exception {
        List<ChangeResult<Task>> results = atOnce(IntStream.rangeClosed(1, 4)
                .<Callable<ChangeResult<Task>>>mapToObj(
                        n -> () -> service.add(new AddTask("mo-duc", "", "Việc " + n, "", "", LAN)))
                .toList());
        assertThat(results.stream().map(DatabaseTest::stored).map(Task::code))
                .containsExactlyInAnyOrder("MD+01", "MD+02", "MD+03", "MD+04");
    }

    @Test
    void aRetiredTaskIsGoneUntilItIsPutBack() {
        Task task = tasks.find(task("TG-02")).orElseThrow();
        stored(service.retire(task.id(), task.version(), LAN));
        assertThat(tasks.find(task.id())).isEmpty();
        assertThat(last(task.id()).means()).isEqualTo(Means.RETIRED);
        assertThat(refused(change(task, TaskField.NOTE, "x"))).contains("ngừng dùng");
        refused(service.retire(task.id(), task.version(), LAN));

        Task back = stored(service.revive(task.id(), MINH));
        assertThat(back.title()).isEqualTo(task.title());
        assertThat(back.version()).isEqualTo(task.version() + 2);
        assertThat(last(task.id()).means()).isEqualTo(Means.RESTORED);
        assertThat(last(task.id()).newText()).isEqualTo(task.title().vi());
        stored(service.revive(task.id(), MINH));
        assertThat(history.of(Subject.TASK, Long.toString(task.id()))).hasSize(3);
        refused(service.revive(-1, LAN));
    }

    @Test
    void aTaskOfARetiredCommuneIsRefusedAndNotBroken() {
        Task task = tasks.find(task("TG-02")).orElseThrow();
        stored(communes.retire("truong-giang", LAN));
        refused(change(task, TaskField.NOTE, "x"));
        refused(service.retire(task.id(), task.version(), LAN));
        assertThat(refused(service.revive(task.id(), LAN))).contains("Xã này");
    }

    private Task filled() {
        Task task = tasks.find(task("TG-02")).orElseThrow();
        task = stored(change(task, TaskField.STATUS, "đang thực hiện"));
        task = stored(change(task, TaskField.PROGRESS, "30"));
        return stored(change(task, TaskField.NOTE, "ghi chú"));
    }

    private ChangeResult<Task> change(Task task, TaskField field, String typed) {
        return service.change(new ChangeTask(task.id(), task.version(), field, typed, Means.TYPED, LAN));
    }

    private ChangeEntry last(long id) {
        return history.last(Subject.TASK, Long.toString(id)).orElseThrow();
    }
}
