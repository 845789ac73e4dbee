package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several cells at once: selected with keys and mouse, copied, filled, cleared, typed into. */
class SelectionIT extends GridJourney {

    private static final String BOTH = "100\t100\n\t\n";

    @BeforeEach
    void edit() {
        edit(page, COVERAGES, "Lan");
    }

    private void selected(int rows, int columns) {
        assertThat(page.locator("vaadin-grid:visible [part=edit-bar-count]")).hasText(rows + " × " + columns + " ô");
        assertThat(page.locator("vaadin-grid:visible td[part~=edit-selected]")).hasCount(rows * columns);
    }

    private void copies(String text) {
        press("Control+c");
        told("Đã chép");
        assertThat(clipboard()).isEqualTo(text);
    }

    @Test
    void arrowsWithShiftSelectWhatIsCopied() {
        cell(COVERAGE, PHUOC_GIANG).click();
        press("Shift+ArrowRight", "Shift+ArrowDown");
        selected(2, 2);
        copies(BOTH);
        press("Escape");
        assertThat(page.locator("vaadin-grid:visible [part=edit-bar]")).isHidden();
    }

    @Test
    void aClickWithShiftSelectsWhatIsCopied() {
        cell(COVERAGE, PHUOC_GIANG).click();
        cell(NEXT_COVERAGE, MO_DUC).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        selected(2, 2);
        copies(BOTH);
    }

    @Test
    void draggingSelectsWhatIsCopiedAndGoesElsewhere() {
        cell(COVERAGE, PHUOC_GIANG).hover();
        page.mouse().down();
        cell(NEXT_COVERAGE, MO_DUC).hover();
        page.mouse().up();
        selected(2, 2);
        copies(BOTH);

        cell(COVERAGE, TRUONG_GIANG).click();
        press("Control+v");
        says(dialog(), "Xếp theo vị trí, bắt đầu từ ô đang chọn.");
        planned(COVERAGE, "Nghĩa Thọ", "\"phủ sóng 5G tại các cộng đồng dân cư\"", "100");
        button(dialog(), "Ghi 1 ô").click();
        told("Đã ghi 1 ô");
        stored("coverage-5g", "nghia-tho", "100");
    }

    @Test
    void fillingDownAndClearingAreOneStepEach() {
        cell(COVERAGE, PHUOC_GIANG).click();
        press("Shift+ArrowRight", "Shift+ArrowDown", "Control+d");
        told("Đã ghi 2 ô");
        shows(cell(NEXT_COVERAGE, PHUOC_GIANG), "100");
        stored("coverage-6g", "mo-duc", "100");
        press("Control+z");
        told("Đã hoàn tác: Điền xuống, 2 ô.");
        stored("coverage-6g", "mo-duc", "");

        cell(COVERAGE, PHUOC_GIANG).click();
        press("Shift+ArrowRight", "Delete");
        told("Đã ghi 2 ô");
        stored("coverage-5g", "phuoc-giang", "");
        stored("coverage-5g", "mo-duc", "");
        press("Control+z");
        told("Đã hoàn tác: Xóa ô, 2 ô.");
        stored("coverage-5g", "phuoc-giang", "100");
        stored("coverage-5g", "mo-duc", "100");
    }

    @Test
    void cuttingCopiesAndClearsInOneStep() {
        cell(COVERAGE, PHUOC_GIANG).click();
        press("Shift+ArrowRight", "Control+x");
        told("Đã ghi 2 ô");
        assertThat(clipboard()).isEqualTo("100\t100\n");
        stored("coverage-5g", "phuoc-giang", "");
        stored("coverage-5g", "mo-duc", "");
        press("Control+z");
        told("Đã hoàn tác: Xóa ô, 2 ô.");
        stored("coverage-5g", "phuoc-giang", "100");
        stored("coverage-5g", "mo-duc", "100");
    }

    @Test
    void aSeriesGoesOnAsItBegins() {
        edit(page, "?mode=edit&pillar=infrastructure", "Lan");
        Locator first = cell(NEXT_COVERAGE, NGHIA_THO);
        first.click();
        type("10");
        press("Enter");
        type("20");
        press("Enter");
        editIs(first, "stored");
        first.click();
        press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown", "Control+Shift+d");
        told("Đã ghi 2 ô");
        stored("coverage-6g", "nghia-tho", "10");
        stored("broadband-1gbps", "nghia-tho", "20");
        stored("villages-broadband", "nghia-tho", "30");
        stored("households-high-speed", "nghia-tho", "40");
    }

    @Test
    void whatIsTypedGoesIntoEverySelectedCell() {
        cell(NEXT_COVERAGE, PHUOC_GIANG).click();
        press("Shift+ArrowRight");
        type("40-50");
        press("Control+Enter");
        told("Đã ghi 2 ô");
        shows(cell(NEXT_COVERAGE, MO_DUC), "40 ?– ?50");
        stored("coverage-6g", "phuoc-giang", "40–50");
        press("Control+z");
        told("Đã hoàn tác: Nhập tay, 2 ô.");
        stored("coverage-6g", "phuoc-giang", "");
    }
}
