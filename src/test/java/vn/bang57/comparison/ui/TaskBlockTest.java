package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.ui.TargetBlockTestBase.apply;
import static vn.bang57.comparison.ui.TargetBlockTestBase.facts;
import static vn.bang57.comparison.ui.TargetBlockTestBase.plan;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.shared.ui.grid.BlockRequest.Action;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.WorkStatus;

/** Selections of the task grid's cells. */
class TaskBlockTest extends TaskBlockTestBase {

    @Test
    void aCopyHasWhatAnEditorWouldShow() {
        String copied = Selection.copied(cells("TG-01", "code", "TG-01", "DEADLINE")
                .shown("code", "DEADLINE")
                .ask(Action.COPY));

        assertThat(copied).isEqualTo("TG-01\t" + text("TG-01", TaskField.DEADLINE) + "\n");
    }

    @Test
    void aPastedBlockIsStoredInOneStepAndTakenBackInOne() {
        Selection cells = cells("TG-01", "STATUS", "TG-01", "STATUS").shown("STATUS", "PROGRESS");
        cells.paste("đang\t10 %\nhoàn thành\t100\n");
        assertThat(task("TG-01").status()).isNull();
        _click(apply());

        assertThat(task("TG-01").status()).isEqualTo(WorkStatus.IN_PROGRESS);
        assertThat(task("TG-01").progress()).isEqualTo(10);
        assertThat(task("TG-02").status()).isEqualTo(WorkStatus.DONE);
        assertThat(task("TG-02").progress()).isEqualTo(100);
        assertThat(history.last(Subject.TASK, id("TG-02")).orElseThrow().means())
                .isEqualTo(Means.PASTED);
        assertThat(rows())
                .anyMatch(
                        row -> row.code().equals("TG-01") && Integer.valueOf(10).equals(row.progress()));

        assertThat(Selection.said(cells.ask(Action.UNDO))).containsExactly("Đã hoàn tác: Dán, 4 ô.");
        assertThat(task("TG-01").status()).isNull();
        assertThat(task("TG-02").progress()).isNull();
    }

    @Test
    void codesAndHeadersBringABlockToItsTasks() {
        cells("MD-01", "NOTE", "MD-01", "NOTE").paste("Mã\tGhi chú\tTiến độ %\nTG-05\tĐã họp\t30\nXX-99\tgì đó\t40\n");

        assertThat(facts()).contains("Không có trên bảng, không dán: XX-99");
        _click(apply());
        assertThat(text("TG-05", TaskField.NOTE)).isEqualTo("Đã họp");
        assertThat(task("TG-05").progress()).isEqualTo(30);
        assertThat(text("MD-01", TaskField.NOTE)).isEmpty();
    }

    @Test
    void aCopiedBlockPastedWhereItWasChangesNothing() {
        Selection cells = cells("TG-01", "code", "TG-04", "source");
        cells.paste(Selection.copied(cells.ask(Action.COPY)));

        assertThat(plan()).isEmpty();
        assertThat(apply().isEnabled()).isFalse();
    }

    @Test
    void titlesCopiedWithWhatStandsBesideThemDoNotMoveOverEachOther() {
        Selection cells = cells("TG-01", "TITLE", "TG-04", "LEAD").shown("code", "TITLE", "LEAD", "NOTE");
        cells.paste(Selection.copied(cells.ask(Action.COPY)));

        assertThat(plan()).isEmpty();
    }

    @Test
    void fillingAndClearing() {
        byAnother("TG-01", TaskField.NOTE, "như trên");
        refresh();
        Selection cells = cells("TG-01", "NOTE", "TG-03", "NOTE");
        cells.ask(Action.FILL);
        assertThat(text("TG-03", TaskField.NOTE)).isEqualTo("như trên");
        cells.ask(Action.CLEAR);
        assertThat(text("TG-01", TaskField.NOTE)).isEmpty();
        cells.ask(Action.UNDO);
        cells.ask(Action.UNDO);
        assertThat(text("TG-01", TaskField.NOTE)).isEqualTo("như trên");
        assertThat(text("TG-03", TaskField.NOTE)).isEmpty();
    }

    @Test
    void moreThanTwoHundredCellsAreShownFirstAndWrittenBesideThePage() {
        List<Task> all = rows();
        cells(all.getFirst().code(), "LEAD", all.getLast().code(), "NOTE")
                .shown("LEAD", "COORDINATING", "DIRECTING", "NOTE")
                .ask(Action.EVERYWHERE, "Công an xã");
        assertThat(all).hasSizeGreaterThan(50);
        _click(apply());

        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!_find(PasteDialog.class).isEmpty() && Instant.now().isBefore(end)) {
            Thread.yield();
            MockVaadin.clientRoundtrip(false);
        }
        _assertNone(Dialog.class);
        assertThat(dashboard().tasks()).allMatch(task -> "Công an xã".equals(task.note()));
    }
}
