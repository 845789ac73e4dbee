package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work in either grid without a mouse, from the page's start on. */
class KeyboardIT extends GridJourney {

    private static final int MOST_TABS = 150;
    private static final int MOST_ROWS = 60;
    private static final int FAR_DOWN = 30;
    private static final String IN_ROWS =
            "() => !!document.activeElement?.shadowRoot?.activeElement?.closest('#items')";

    /** How many rows stand whole below the one that has the focus. */
    private static final String ROWS_BELOW = """
            () => {
              const grid = document.activeElement;
              const end = grid.shadowRoot.activeElement.closest('tr').getBoundingClientRect().bottom;
              const edge = grid.$.table.getBoundingClientRect().bottom;
              return [...grid.shadowRoot.querySelectorAll('#items tr:not([hidden])')].map((row) => row.getBoundingClientRect())
                .filter((row) => row.top >= end - 1 && row.bottom <= edge + 1).length;
            }""";

    /** The cell with the focus is neither under the bar nor below the window's edge. */
    private static final String IN_WINDOW = """
            () => {
              const cell = document.activeElement.shadowRoot.activeElement.closest('td').getBoundingClientRect();
              return cell.top >= document.querySelector('.b57-top').getBoundingClientRect().bottom && cell.bottom <= innerHeight;
            }""";

    /** The page can't be scrolled any further. */
    private static final String AT_THE_END = "() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1";

    private static final String SCROLLED = "() => document.activeElement.shadowRoot.getElementById('table').scrollTop";

    private int number(String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    private void tabIntoTheRows() {
        for (int i = 0; i < MOST_TABS; i++) {
            if (page.evaluate(IN_ROWS).equals(true)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The rows are not reached");
    }

    private static void isAt(Locator cell) {
        assertThat(cell.locator("[part~=edit-input]")).isFocused();
    }

    @Test
    void figuresAreFoundTypedCopiedPastedAndTakenBack() {
        edit(page, "?mode=edit", "Lan");
        press("Control+k");
        assertThat(page.getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Tìm trong chỉ tiêu"))))
                .isFocused();
        type("phu song");
        assertThat(page.locator("vaadin-grid:visible #items tr:not([hidden])")).hasCount(2);
        settled();
        tabIntoTheRows();
        press("ArrowRight");
        isAt(cell(COVERAGE, PHUOC_GIANG));
        type("≥ 91");
        press("Enter");
        isAt(cell(NEXT_COVERAGE, PHUOC_GIANG));
        editIs(cell(COVERAGE, PHUOC_GIANG), "stored");
        press("ArrowUp", "F2");
        assertThat(page.locator("vaadin-grid:visible [part~=edit-input-open]")).hasValue("≥ 91");
        press("Escape", "Shift+ArrowRight", "Control+c");
        told("Đã chép 2 ô.");
        press("ArrowDown", "Control+v");
        planned(NEXT_COVERAGE, "Phước Giang", "(trống)", "≥ 91");
        planned(NEXT_COVERAGE, "Mộ Đức", "(trống)", "100");
        press("Enter");
        told("Đã ghi 2 ô");
        backInTheGrid();
        isAt(cell(NEXT_COVERAGE, PHUOC_GIANG));
        press("Control+z");
        told("Đã hoàn tác: Dán, 2 ô.");
        press("?");
        says(dialog(), "Phím tắt trong bảng");
        press("Escape");
        backInTheGrid();
        press("Control+f");
        type("6g");
        press("Enter");
        assertThat(page.locator("vaadin-grid:visible [part=edit-find-count]")).hasText("1/1");
        press("Escape", "ArrowRight", "ArrowRight");
        isAt(cell(NEXT_COVERAGE, MO_DUC));
        stored("coverage-5g", "phuoc-giang", "≥ 91");
        stored("coverage-6g", "phuoc-giang", "");
    }

    @Test
    void whoGoesDownPastTheLastRowInViewSeesTheRowsThatCome() {
        edit(page, "?mode=edit", "Lan");
        tabIntoTheRows();
        press("ArrowDown", "ArrowRight");
        int moves = 0;
        while (number(SCROLLED) == 0 && moves < MOST_ROWS) {
            press("F2", "Enter");
            moves++;
        }
        assertThat(number(ROWS_BELOW)).as("rows below after %d moves", moves).isGreaterThanOrEqualTo(2);
        int there = number(SCROLLED);
        press("F2", "Enter");
        assertThat(number(SCROLLED)).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?mode=edit", ""})
    void theCellWithTheFocusStaysInTheWindow(String address) {
        page.setViewportSize(1366, 768);
        open(page, address);
        tabIntoTheRows();
        press("ArrowDown", "ArrowRight");
        for (int i = 0; i < FAR_DOWN; i++) {
            press("ArrowDown");
            assertThat(page.evaluate(IN_WINDOW)).as("after %d rows", i).isEqualTo(true);
        }
        if (!address.isEmpty()) {
            page.mouse().wheel(0, -400);
            page.waitForCondition(() -> page.evaluate(IN_WINDOW).equals(false));
            press("F2", "Enter");
            assertThat(page.evaluate(IN_WINDOW)).isEqualTo(true);
        }
        page.mouse().wheel(0, 400);
        page.waitForCondition(() -> page.evaluate(AT_THE_END).equals(true));
        for (int i = 0; i < FAR_DOWN; i++) {
            press("ArrowUp");
            assertThat(page.evaluate(IN_WINDOW)).as("after %d rows up", i).isEqualTo(true);
        }
    }

    @Test
    void aTaskIsReportedOnAndTakenBack() {
        edit(page, "?tab=tasks&mode=edit&tasks-commune=truong-giang", "Chị Hà");
        Locator task = row(page, "TG-01");
        tabIntoTheRows();
        press("ArrowRight", "ArrowRight", "ArrowRight");
        isAt(task.locator("td").nth(3));
        type("T12/2026");
        press("Tab");
        isAt(task.locator("td").nth(5));
        type("đang");
        press("Tab");
        type("40");
        press("Enter");
        editIs(task.locator("td").nth(6), "stored");
        isAt(row(page, "TG-02").locator("td").nth(6));
        assertThat(task.locator("td").nth(3)).hasAccessibleName(Pattern.compile("12/2026"));
        assertThat(task.locator("td").nth(5)).hasAccessibleName(Pattern.compile("đang thực hiện"));
        press("Control+z");
        told("Đã hoàn tác: Nhập tay, 1 ô.");
        assertThat(task.locator("td").nth(6)).not().hasAccessibleName(Pattern.compile("40"));
    }
}
