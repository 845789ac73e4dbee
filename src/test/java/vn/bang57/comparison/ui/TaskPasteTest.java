package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.ui.TargetBlockTestBase.apply;
import static vn.bang57.comparison.ui.TargetBlockTestBase.facts;
import static vn.bang57.comparison.ui.TargetBlockTestBase.plan;
import static vn.bang57.comparison.ui.TargetBlockTestBase.reason;

import org.junit.jupiter.api.Test;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.task.TaskField;
import vn.bang57.task.WorkStatus;

/** What can't be pasted on the task grid, and who else has been there. */
class TaskPasteTest extends TaskBlockTestBase {

    @Test
    void whatATaskRefusesIsShownWithItsReason() {
        cells("TG-01", "PROGRESS", "TG-01", "PROGRESS").paste("140\n50\n");

        assertThat(reason(plan().getFirst())).contains("0 đến 100");
        _click(apply());
        assertThat(task("TG-01").progress()).isNull();
        assertThat(task("TG-02").progress()).isEqualTo(50);
    }

    @Test
    void whatOnlyTheServiceRefusesIsShownAfterwardsAndNothingIsStored() {
        byAnother("TG-01", TaskField.STATUS, "hoàn thành");
        refresh();
        cells("TG-01", "STATUS", "TG-01", "STATUS").shown("STATUS", "PROGRESS").paste("tạm dừng\t50\n");
        _click(apply());

        assertThat(facts()).contains("Chưa ghi ô nào.");
        assertThat(reason(plan().getFirst())).contains("Không chuyển thẳng");
        assertThat(task("TG-01").progress()).isNull();
        _click(apply());
        assertThat(task("TG-01").status()).isEqualTo(WorkStatus.DONE);
        assertThat(task("TG-01").progress()).isEqualTo(50);
    }

    @Test
    void aTaskThatSomebodyChangedBetweenLookingAndStoringIsLookedAtAgain() {
        cells("TG-01", "NOTE", "TG-01", "NOTE").paste("của tôi");
        byAnother("TG-01", TaskField.NOTE, "của họ");
        _click(apply());

        assertThat(facts()).anyMatch(fact -> fact.startsWith("1 ô vừa được người khác sửa."));
        assertThat(plan().getFirst().before()).isEqualTo("của họ");
        assertThat(text("TG-01", TaskField.NOTE)).isEqualTo("của họ");
    }

    @Test
    void speaksEnglish() {
        speak(Language.EN);
        state = state.withLanguage(Language.EN);
        refresh();
        cells("TG-01", "PROGRESS", "TG-01", "PROGRESS").paste("Progress %\n140\n");

        assertThat(facts()).contains("Placed by the row and column names of the pasted block.");
        assertThat(reason(plan().getFirst())).startsWith("Progress is");
    }
}
