package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bang57.shared.Means;
import vn.bang57.shared.ui.grid.BlockRequest.Action;

/** Selections of the target grid's cells: copied, filled, cleared, undone. */
class TargetBlockTest extends TargetBlockTestBase {

    @Test
    void aCopiedSelectionIsTextAndATable() {
        List<Selection.Told> told =
                cells(IDENTITY, "mo-duc", IDENTITY, "truong-giang").ask(Action.COPY);

        assertThat(Selection.copied(told)).isEqualTo(text(IDENTITY, "mo-duc") + "\t≥ 90\n");
        assertThat(told.getFirst().texts().get(1)).startsWith("<table><tr>").contains("≥ 90");
        assertThat(Selection.said(told)).containsExactly("Đã chép 2 ô.");
    }

    @Test
    void aCopyHasTheColumnsInTheOrderOfTheScreen() {
        List<Selection.Told> told = cells(IDENTITY, TargetLines.BY_NAME, IDENTITY, "phu-ly")
                .shown(TargetLines.BY_NAME, "truong-giang", "phu-ly", "mo-duc")
                .ask(Action.COPY);

        assertThat(Selection.copied(told)).isEqualTo(name(IDENTITY) + "\t≥ 90\t" + text(IDENTITY, "phu-ly") + "\n");
    }

    @Test
    void whoCopiesAllOfItTakesTheHeadersToo() {
        List<Selection.Told> told = cells(IDENTITY, TargetLines.BY_NAME, IDENTITY, "truong-giang")
                .whole()
                .shown(TargetLines.BY_NAME, "truong-giang")
                .ask(Action.COPY);

        assertThat(Selection.copied(told)).isEqualTo("Chỉ tiêu\tTrường Giang\n" + name(IDENTITY) + "\t≥ 90\n");
    }

    @Test
    void whatTheGridDoesNotHaveIsNotCopied() {
        assertThat(cells("no-such", "mo-duc", IDENTITY, "mo-duc").ask(Action.COPY))
                .isEmpty();
        assertThat(cells(IDENTITY, "no-such", IDENTITY, "mo-duc").ask(Action.COPY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DROP", "copy"})
    void whatIsNoRequestIsIgnored(String action) {
        assertThat(cells(IDENTITY, "mo-duc", IDENTITY, "mo-duc").ask(action, "1", ""))
                .isEmpty();
    }

    @Test
    void whatIsAbsurdlyLongIsIgnored() {
        assertThat(cells(IDENTITY, "mo-duc", IDENTITY, "mo-duc").paste("1".repeat(8_000_001)))
                .isEmpty();
        _assertNone(Dialog.class);
    }

    @Test
    void clearedCellsAreOneStep() {
        List<Selection.Told> told =
                cells(IDENTITY, "truong-giang", below(IDENTITY), "truong-giang").ask(Action.CLEAR);

        assertThat(text(IDENTITY, "truong-giang")).isEmpty();
        assertThat(text(below(IDENTITY), "truong-giang")).isEmpty();
        assertThat(last(IDENTITY, "truong-giang").means()).isEqualTo(Means.CLEARED);
        assertThat(Selection.said(told)).containsExactly("Đã ghi 1 ô. Nhấn Ctrl+Z để hoàn tác.");
        _assertNone(Dialog.class);
    }

    @Test
    void whatIsEmptyAlreadyNeedsNoClearing() {
        assertThat(Selection.said(
                        cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho").ask(Action.CLEAR)))
                .containsExactly("Không có ô nào cần đổi.");
    }

    @Test
    void theCellAboveIsFilledDown() {
        cells(IDENTITY, "truong-giang", below(IDENTITY), "truong-giang").ask(Action.FILL);

        assertThat(text(below(IDENTITY), "truong-giang")).isEqualTo("≥ 90");
        assertThat(last(below(IDENTITY), "truong-giang").means()).isEqualTo(Means.FILLED);
    }

    @Test
    void aSeriesGoesOn() {
        set(IDENTITY, "nghia-tho", "10");
        set(below(IDENTITY), "nghia-tho", "20");
        cells(IDENTITY, "nghia-tho", below(below(IDENTITY)), "nghia-tho").ask(Action.SERIES);

        assertThat(text(below(below(IDENTITY)), "nghia-tho")).isEqualTo("30");
    }

    @Test
    void aTextGoesEverywhere() {
        cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly").ask(Action.EVERYWHERE, "ít nhất 55 %");

        assertThat(text(IDENTITY, "nghia-tho")).isEqualTo("≥ 55");
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo("≥ 55");
        assertThat(last(IDENTITY, "phu-ly").actor()).isEqualTo("Đào");
    }

    @Test
    void aTextThatACellRefusesIsShownBeforeAnythingIsStored() {
        cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly").ask(Action.EVERYWHERE, "33.3");

        assertThat(apply().isEnabled()).isFalse();
        assertThat(plan()).allSatisfy(cell -> assertThat(reason(cell)).contains("33,3"));
        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();
    }

    @Test
    void aStepIsUndoneAndDoneAgain() {
        String old = text(IDENTITY, "phu-ly");
        Selection cells = cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly");
        cells.ask(Action.EVERYWHERE, "55");

        assertThat(cells.ask(Action.UNDO))
                .contains(new Selection.Told("goTo", List.of(IDENTITY, "nghia-tho")))
                .contains(new Selection.Told("say", List.of("Đã hoàn tác: Nhập tay, 2 ô.")));
        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo(old);
        assertThat(Selection.said(cells.ask(Action.REDO))).containsExactly("Đã làm lại: Nhập tay, 2 ô.");
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo("55");
    }

    @Test
    void whereNothingWasDoneNothingIsUndone() {
        Selection cells = cells(IDENTITY, "phu-ly", IDENTITY, "phu-ly");

        assertThat(Selection.said(cells.ask(Action.UNDO)))
                .containsExactly("Hôm nay bạn không còn bước nào để hoàn tác.");
        assertThat(Selection.said(cells.ask(Action.REDO))).containsExactly("Không có bước nào để làm lại.");
    }

    @Test
    void undoingAsksWhereSomebodyElseHasBeenSince() {
        Selection cells = cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly");
        cells.ask(Action.EVERYWHERE, "55");
        byLan(IDENTITY, "nghia-tho", "66");
        cells.ask(Action.UNDO);

        Dialog dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Có ô người khác đã sửa sau bước này");
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Nghĩa Thọ: đang là 66 (Lan sửa); bước này sẽ đặt lại (trống).");
        press("Chỉ hoàn tác 1 ô còn nguyên");
        assertThat(text(IDENTITY, "nghia-tho")).isEqualTo("66");
        assertThat(text(IDENTITY, "phu-ly")).isNotEqualTo("55");
        _assertNone(Dialog.class);
    }

    @Test
    void undoingMayLeaveTheStep() {
        Selection cells = cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly");
        cells.ask(Action.EVERYWHERE, "55");
        byLan(IDENTITY, "nghia-tho", "66");
        cells.ask(Action.UNDO);
        press("Để yên bước này");
        assertThat(Selection.said(cells.ask(Action.UNDO)))
                .containsExactly("Hôm nay bạn không còn bước nào để hoàn tác.");
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo("55");
    }

    @Test
    void undoingMayGoOverWhatSomebodyElseDid() {
        Selection cells = cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly");
        cells.ask(Action.EVERYWHERE, "55");
        byLan(IDENTITY, "nghia-tho", "66");
        cells.ask(Action.UNDO);
        press("Hoàn tác tất cả");

        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();
        assertThat(last(IDENTITY, "nghia-tho").means()).isEqualTo(Means.UNDONE);
    }
}
