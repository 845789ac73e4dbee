package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bang57.shared.Means;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.shared.ui.grid.BlockRequest.Action;

/** Pasting on the target grid: looked at first, stored in one step, taken back in one. */
class TargetPasteTest extends TargetBlockTestBase {

    private static String summary() {
        return _get(dialog(), Paragraph.class).getText();
    }

    @Test
    void nothingIsStoredUntilItIsAppliedAndThenAllOfItInOneStep() {
        String old = text(IDENTITY, "phu-ly");
        Selection cells = cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho");
        cells.paste("55\t66\n");

        assertThat(facts()).contains("Xếp theo vị trí, bắt đầu từ ô đang chọn.");
        assertThat(plan()).extracting(Placement::after).containsExactly("55", "66");
        assertThat(summary()).isEqualTo("2 ô đổi · 0 ô giữ nguyên · 0 ô không nhận");
        assertThat(apply().getText()).isEqualTo("Ghi 2 ô");
        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();

        _click(apply());
        assertThat(Selection.said(Selection.told())).containsExactly("Đã ghi 2 ô. Nhấn Ctrl+Z để hoàn tác.");
        _assertNone(Dialog.class);
        assertThat(text(IDENTITY, "nghia-tho")).isEqualTo("55");
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo("66");
        assertThat(last(IDENTITY, "nghia-tho").means()).isEqualTo(Means.PASTED);

        assertThat(Selection.said(cells.ask(Action.UNDO))).containsExactly("Đã hoàn tác: Dán, 2 ô.");
        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo(old);
    }

    @Test
    void theTableOfASpreadsheetFindsItsPlaceByItsNames() {
        cells(below(IDENTITY), "mo-duc", below(IDENTITY), "mo-duc")
                .pasteHtml("""
                <table><col><col><col style='display:none'><tr><td></td><td>Xã Nghĩa Thọ</td><td>Bỏ</td><td>Bình Sơn</td></tr>
                <tr><td>%s</td><td>≥&nbsp;77</td><td>1</td><td>2</td></tr></table>""".formatted(name(IDENTITY).toUpperCase()));

        assertThat(facts())
                .containsExactly(
                        "Xếp theo tên dòng và tên cột có trong khối dán.",
                        "Không có trên bảng, không dán: Bình Sơn",
                        "Không dán phần đang ẩn trong bảng tính: 0 dòng, 1 cột.");
        _click(apply());
        assertThat(text(IDENTITY, "nghia-tho")).isEqualTo("≥ 77");
    }

    @Test
    void closingTheDialogStoresNothing() {
        cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho").paste("55");
        press("Thôi");

        assertThat(Selection.told()).extracting(Selection.Told::method).contains("resume");
        _assertNone(Dialog.class);
        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();
    }

    @Test
    void refusedCellsAreShownFirstAndTheOthersStored() {
        String old = text(IDENTITY, "truong-giang");
        cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho")
                .shown("nghia-tho", "truong-giang", TargetLines.BY_COMPARISON)
                .paste("55\t33.3\t80");

        assertThat(plan())
                .extracting(cell -> cell.field().id())
                .containsExactly("truong-giang", TargetLines.BY_COMPARISON, "nghia-tho");
        assertThat(reason(plan().getFirst())).isEqualTo("“33.3” có thể là 33,3 hoặc 333: hãy gõ 33,3.");
        assertThat(reason(plan().get(1))).isEqualTo("Cột này do máy tính ra.");
        assertThat(apply().getText()).isEqualTo("Ghi 1 ô, bỏ qua 2 ô");
        _click(apply());
        assertThat(text(IDENTITY, "nghia-tho")).isEqualTo("55");
        assertThat(text(IDENTITY, "truong-giang")).isEqualTo(old);
    }

    @Test
    void whatIsRefusedReadsAsASentence() {
        cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho").paste("1.5");

        assertThat(GridKt._getFormattedRow(_get(dialog(), Grid.class), 0).toString())
                .contains("“1.5” có thể là 1,5 hoặc 15: hãy gõ 1,5.")
                .contains("(trống)")
                .contains("Nghĩa Thọ");
    }

    @Test
    void blanksClearOnlyIfThePersonSaysSo() {
        cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho")
                .shown("nghia-tho", "truong-giang")
                .paste("55\t\n");
        Checkbox blanks = _get(dialog(), Checkbox.class);
        assertThat(blanks.getLabel()).isEqualTo("Xóa 1 ô đang có giá trị ở chỗ khối dán để trống");
        assertThat(apply().getText()).isEqualTo("Ghi 1 ô");

        _setValue(blanks, true);
        assertThat(apply().getText()).isEqualTo("Ghi 2 ô");
        _click(apply());
        assertThat(text(IDENTITY, "truong-giang")).isEmpty();
    }

    @Test
    void whatLiesPastTheEdgeIsTold() {
        cells(IDENTITY, "truong-giang", IDENTITY, "truong-giang")
                .shown("truong-giang")
                .paste("1\t2\t\t3");

        assertThat(facts()).anyMatch(fact -> fact.startsWith("2 ô nằm ngoài mép bảng"));
    }

    @Test
    void aClipboardWithoutTextIsTold() {
        assertThat(Selection.said(cells(IDENTITY, "mo-duc", IDENTITY, "mo-duc").paste(" \t\n ")))
                .containsExactly("Bộ nhớ tạm không có chữ nào để dán.");
        _assertNone(Dialog.class);
    }

    @Test
    void cellsThatAreNoLongerThereAreTold() {
        assertThat(Selection.said(cells("no-such", "mo-duc", IDENTITY, "mo-duc").paste("1")))
                .hasSize(1);
        _assertNone(Dialog.class);
    }

    @Test
    void whatOthersChangeBetweenLookingAndStoringIsLookedAtAgainAndNothingStored() {
        cells(IDENTITY, "nghia-tho", IDENTITY, "phu-ly").paste("55\t66");
        byLan(IDENTITY, "phu-ly", "44");
        _click(apply());

        assertThat(facts())
                .contains("Chưa ghi ô nào.", "1 ô vừa được người khác sửa. Bảng dưới là giá trị mới; xem lại rồi ghi.");
        assertThat(plan()).extracting(Placement::before).containsExactly("", "44");
        assertThat(text(IDENTITY, "nghia-tho")).isEmpty();
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo("44");

        _click(apply());
        assertThat(text(IDENTITY, "nghia-tho")).isEqualTo("55");
        assertThat(text(IDENTITY, "phu-ly")).isEqualTo("66");
    }

    @Test
    void speaksEnglish() {
        open("mode=edit&pillar=society&milestone=2030&lang=en");
        Selection cells = cells(IDENTITY, "nghia-tho", IDENTITY, "nghia-tho");
        cells.paste("55\t33.3");

        assertThat(dialog().getHeaderTitle()).isEqualTo("Look before storing");
        assertThat(facts()).containsExactly("Placed by position, from the selected cell on.");
        assertThat(summary()).isEqualTo("1 cells change · 0 stay · 1 refused");
        assertThat(reason(plan().getFirst())).contains("type 33,3");
        assertThat(apply().getText()).isEqualTo("Store 1 cells, skip 1");
        _click(apply());
        assertThat(Selection.said(Selection.told())).containsExactly("1 cells stored. Press Ctrl+Z to undo.");
        assertThat(Selection.said(cells.ask(Action.UNDO))).containsExactly("Undone: Pasted, 1 cells.");
        assertThat(Selection.copied(cells(IDENTITY, TargetLines.BY_NAME, IDENTITY, TargetLines.BY_NAME)
                        .whole()
                        .ask(Action.COPY)))
                .startsWith("Indicator\n");
    }

    @Test
    void aBlockCopiedInOneLanguageGoesBackInTheOther() {
        String copied = Selection.copied(cells(IDENTITY, TargetLines.BY_NAME, IDENTITY, TargetLines.BY_COMPARISON)
                .whole()
                .ask(Action.COPY));
        open("mode=edit&pillar=society&milestone=2030&lang=en");
        cells(IDENTITY, "mo-duc", IDENTITY, "mo-duc").paste(copied);

        assertThat(plan()).as("nothing would change").isEmpty();
        assertThat(List.of(apply().isEnabled())).containsExactly(false);
    }
}
