package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.DashboardState.Sort;
import vn.bang57.comparison.TaskView.By;
import vn.bang57.comparison.figures.TaskBuckets;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.WorkStatus;

class TaskGridTest extends TaskTestBase {

    @BeforeEach
    void edit() {
        state = TASKS.withMode(Mode.EDIT);
    }

    @Test
    void showsEveryTaskInTheDocumentsOrder() {
        openGrid();

        assertThat(rows()).isEqualTo(dashboard().tasks());
        assertThat(_find(NativeButton.class, spec -> spec.withText("■ 15 quá hạn")))
                .hasSize(1);
    }

    @Test
    void aBucketACommuneAndAGroupFilter() {
        state = state.withTasks(in("nghia-tho").withBucket("OVERDUE"));
        openGrid();
        assertThat(codes()).hasSize(10).allMatch(code -> code.startsWith("NT-"));

        go(state.withTasks(in("nghia-tho").withGroup("I")));
        assertThat(rows()).allMatch(task -> task.groupCode().equals("I")).isNotEmpty();

        press("Bỏ tất cả");
        assertThat(rows()).hasSameSizeAs(dashboard().tasks());
    }

    @Test
    void searchMindsNoMarksAndPutsExactOnesFirst() {
        openGrid();
        go(state.withQuery("quan triet"));
        assertThat(rows())
                .isNotEmpty()
                .allMatch(task -> task.title().vi().toLowerCase().contains("quán triệt"));

        go(state.withQuery("TG-02"));
        assertThat(codes()).containsExactly("TG-02");

        go(state.withQuery("mo duc"));
        assertThat(rows()).hasSize(15).allMatch(task -> task.commune().equals("mo-duc"));
    }

    @Test
    void aHeaderAsksThePageToSortAndTheAddressSortsTheGrid() {
        openGrid();
        Grid<Task> grid = grid();
        go(state.withSort(new Sort("deadline", false)));
        assertThat(rows().getFirst().deadline().due().orElseThrow()).isEqualTo("2025-09-30");
        assertThat(rows().getLast().deadline().due()).isEmpty();
        assertThat(grid.getSortOrder())
                .extracting(order -> order.getSorted().getKey())
                .containsExactly("deadline");

        go(state.withSort(new Sort("title", true)));
        assertThat(rows().getFirst().title().vi()).startsWith("X");

        go(state.withSort(Sort.NONE));
        assertThat(grid.getSortOrder()).isEmpty();
        assertThat(rows()).isEqualTo(dashboard().tasks());
    }

    @Test
    void aValueIsStoredWithItsAuthorAndTheRowStaysWhereItIs() {
        state = state.withTasks(in("truong-giang").withBy(By.STATUS).withBucket(TaskBuckets.UNREPORTED));
        openGrid();
        List<String> before = codes();
        Task row = task("TG-01");

        assertThat(type(row, TaskField.STATUS, "đang thực hiện").path("outcome").asString())
                .isEqualTo("stored");
        assertThat(task("TG-01").status()).isEqualTo(WorkStatus.IN_PROGRESS);
        assertThat(codes()).isEqualTo(before);
        assertThat(rows().getFirst().status()).isEqualTo(WorkStatus.IN_PROGRESS);
        assertThat(last(row).actor()).isEqualTo("Nguyễn Văn Tám");

        go(state.withSort(new Sort("code", false)));
        assertThat(codes()).doesNotContain("TG-01");
    }

    @Test
    void eachFieldIsRead() {
        openGrid();
        assertThat(type(task("TG-03"), TaskField.DEADLINE, "30/6/2027")
                        .path("outcome")
                        .asString())
                .isEqualTo("stored");
        assertThat(type(task("TG-03"), TaskField.PROGRESS, "45 %")
                        .path("outcome")
                        .asString())
                .isEqualTo("stored");
        assertThat(type(task("TG-03"), TaskField.LEAD, "Công an xã")
                        .path("outcome")
                        .asString())
                .isEqualTo("stored");

        Task row = task("TG-03");
        assertThat(row.deadline().due())
                .hasValueSatisfying(due -> assertThat(due).isEqualTo("2027-06-30"));
        assertThat(row.progress()).isEqualTo(45);
        assertThat(row.lead()).isEqualTo("Công an xã");
    }

    @Test
    void aRefusalSaysWhatWouldDo() {
        openGrid();
        var answer = type(task("TG-04"), TaskField.PROGRESS, "140");

        assertThat(answer.path("outcome").asString()).isEqualTo("refused");
        assertThat(answer.path("reason").asString()).contains("0 đến 100");
        assertThat(task("TG-04").progress()).isNull();
    }

    @Test
    void anotherPersonsOtherFieldIsNoConflict() {
        openGrid();
        Task seen = task("TG-05");
        byAnother(seen, TaskField.NOTE, "Đã giao");

        assertThat(type(seen, TaskField.PROGRESS, "10").path("outcome").asString())
                .isEqualTo("stored");
        assertThat(task("TG-05").note()).isEqualTo("Đã giao");
        assertThat(task("TG-05").progress()).isEqualTo(10);
    }

    @Test
    void aConflictTellsWhatIsStoredByWhomAndMineMayStand() {
        openGrid();
        Task seen = task("TG-06");
        byAnother(seen, TaskField.NOTE, "của họ");

        JsonNode answer = type(seen, TaskField.NOTE, "của tôi");
        assertThat(answer.path("outcome").asString()).isEqualTo("conflict");
        assertThat(answer.path("theirs").asString()).isEqualTo("của họ");
        assertThat(answer.path("who").asString()).startsWith("Người khác, ");
        assertThat(task("TG-06").note()).isEqualTo("của họ");

        assertThat(type(task("TG-06"), TaskField.NOTE, "của tôi")
                        .path("outcome")
                        .asString())
                .isEqualTo("stored");
        assertThat(task("TG-06").note()).isEqualTo("của tôi");
    }

    @Test
    void addsATaskAndKeepsTheDialogWhileSomethingIsRefused() {
        state = state.withTasks(in("phu-ly"));
        openGrid();
        int before = rows().size();
        press("Thêm nhiệm vụ");
        assertThat(((Commune) _get(ComboBox.class, spec -> spec.withLabel("Xã")).getValue()).slug())
                .isEqualTo("phu-ly");
        store();
        assertThat(field("Tên nhiệm vụ").isInvalid()).isTrue();

        _setValue(field("Tên nhiệm vụ"), "Lắp camera an ninh");
        _setValue(field("Thời hạn"), "mai 32/13");
        store();
        assertThat(field("Tên nhiệm vụ").isInvalid()).isFalse();
        assertThat(field("Thời hạn").isInvalid()).isTrue();
        assertThat(field("Thời hạn").getErrorMessage()).isNotBlank();

        _setValue(field("Thời hạn"), "T6/2027");
        store();
        _assertNone(Dialog.class);
        assertThat(rows()).hasSize(before + 1).anySatisfy(task -> {
            assertThat(task.title().vi()).isEqualTo("Lắp camera an ninh");
            assertThat(task.deadline().due()).isPresent();
        });
    }

    @Test
    void retiresTheRowUnderTheCursorAndKeepsItsHistory() {
        openGrid();
        Task row = task("MD-15");
        focus(row);
        press("Ngừng dùng MD-15");
        _setValue(_get(TextArea.class), "Trùng với MD-14");
        _click(_get(Button.class, spec -> spec.withText("Ngừng dùng")));

        assertThat(codes()).doesNotContain("MD-15");
        assertThat(last(row).means()).isEqualTo(Means.RETIRED);
        assertThat(last(row).reason()).isEqualTo("Trùng với MD-14");
        assertThat(_get(NativeButton.class, spec -> spec.withText("Ngừng dùng")).isEnabled())
                .isFalse();
    }

    @Test
    void theHistoryShowsEachChangeAndPutsAValueBack() {
        openGrid();
        type(task("NT-07"), TaskField.NOTE, "thứ nhất");
        type(task("NT-07"), TaskField.NOTE, "thứ hai");
        openHistory("NT-07");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Lịch sử của NT-07");
        press("Khôi phục “thứ nhất”");

        assertThat(task("NT-07").note()).isEqualTo("thứ nhất");
        assertThat(last(task("NT-07")).means()).isEqualTo(Means.RESTORED);
        assertThat(rows()).anyMatch(task -> "thứ nhất".equals(task.note()));
    }

    @Test
    void whoOnlyLooksCantChangeAnything() {
        state = TASKS;
        openGrid();
        _assertNone(NativeButton.class, spec -> spec.withText("Thêm nhiệm vụ"));
        type(task("NT-08"), TaskField.NOTE, "một lần");
        openHistory("NT-08");
        _assertNone(NativeButton.class, spec -> spec.withText("Khôi phục “(để trống)”"));
    }

    @Test
    void speaksEnglish() {
        speak(Language.EN);
        state = state.withLanguage(Language.EN);
        openGrid();

        assertThat(grid().getColumnByKey("title").getHeaderText()).isEqualTo("Task");
        var answer = type(task("NT-09"), TaskField.PROGRESS, "x");
        assertThat(answer.path("reason").asString()).startsWith("Progress is");
        _get(NativeButton.class, spec -> spec.withText("Add a task"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Task> grid() {
        return _get(Grid.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void store() {
        _click(_get(Button.class, spec -> spec.withText("Thêm nhiệm vụ")));
    }

    private void openHistory(String code) {
        _get(TaskGrid.class).openHistory(task(code));
    }

    private static void focus(Task row) {
        MockVaadin.clientRoundtrip(false);
        String key = grid().getDataCommunicator().getKeyMapper().key(row);
        _fireDomEvent(
                grid(),
                "grid-cell-focus",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.itemKey", key)
                        .put("for", "trailing"));
    }

    private void byAnother(Task seen, TaskField field, String text) {
        tasks.change(new ChangeTask(seen.id(), seen.version(), field, text, Means.TYPED, Author.of("Người khác")));
    }

    private ChangeEntry last(Task task) {
        return history.last(Subject.TASK, Long.toString(task.id())).orElseThrow();
    }
}
