package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Getting about in the grids. */
class GridWaysIT extends GridJourney {

    private static final String FAR = "Chỉ số đổi mới sáng tạo";

    /** Neither under the grid's header nor below the window's edge. */
    private static final String IN_FULL_VIEW = """
            row => {
              const { top, bottom } = row.getBoundingClientRect();
              return top >= row.getRootNode().getElementById('header').getBoundingClientRect().bottom - 1
                && bottom <= innerHeight + 1;
            }""";

    private static final int DEADLINE = 3;
    private static final int STATUS = 5;

    private Locator header(String column) {
        return page.locator("vaadin-grid:visible")
                .getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(Pattern.compile(column)));
    }

    private Locator message() {
        return page.locator("vaadin-grid:visible [part~=edit-message]").first();
    }

    @Test
    void theCellInWhichSomebodyTypesHasTheirName() {
        edit(page, COVERAGES, "Lan");
        Page second = person(1366, 768);
        edit(second, COVERAGES, "Minh");
        cell(second, COVERAGE, MO_DUC).click();
        second.keyboard().type("7");
        Locator outlined = page.locator("vaadin-grid:visible td[part~=edit-other]");
        assertThat(outlined).hasAttribute("data-other", "Minh");
        assertThat(outlined).hasAccessibleName(Pattern.compile("100$"));
        second.keyboard().press("Escape");
        assertThat(outlined).hasCount(0);
    }

    @Test
    void anEditedRowOfASortedGridStaysUntilItIsLeft() {
        edit(page, "?tab=tasks&mode=edit&tasks-commune=truong-giang&sort=deadline", "Lan");
        Locator task = row(page, "TG-01");
        String place = task.getAttribute("aria-rowindex");
        task.locator("td").nth(DEADLINE).click();
        type("30/9/2045");
        press("Tab");
        editIs(task.locator("td").nth(DEADLINE), "stored");
        assertThat(task).hasAttribute("aria-rowindex", place);
        press("ArrowDown");
        told("Dòng vừa sửa đã chuyển đến vị trí thứ");
        assertThat(task).not().hasAttribute("aria-rowindex", place);
    }

    @Test
    void aRowThatNoLongerFitsTheFilterStaysUntilItIsLeft() {
        edit(page, "?tab=tasks&mode=edit&tasks-commune=truong-giang&tasks-state=overdue", "Lan");
        Locator rows = page.locator("vaadin-grid:visible #items tr:not([hidden])");
        assertThat(rows).hasCount(5);
        Locator status = rows.first().locator("td").nth(STATUS);
        status.click();
        type("hoan");
        press("Tab");
        editIs(status, "stored");
        assertThat(rows).hasCount(5);
        press("ArrowDown");
        told("Dòng vừa sửa không còn khớp bộ lọc nên đã rời bảng.");
        assertThat(rows).hasCount(4);
    }

    @Test
    void whatIsLookedForIsBroughtIntoView() {
        edit(page, "?mode=edit", "Lan");
        cell(COVERAGE, MO_DUC).click();
        press("Control+f");
        type("chi so doi moi sang tao");
        press("Enter");
        Locator count = page.locator("vaadin-grid:visible [part=edit-find-count]");
        assertThat(count).hasText(Pattern.compile("^1/\\d+$"));
        page.waitForCondition(() -> row(page, FAR).evaluate(IN_FULL_VIEW).equals(true));
        press("Shift+Enter");
        assertThat(count).hasText(Pattern.compile("^(\\d+)/\\1$"));
        press("Enter");
        assertThat(count).hasText(Pattern.compile("^1/"));
        press("Control+a");
        type("khong co chu nao nhu the");
        press("Enter");
        assertThat(count).hasText("Không thấy");
        press("Escape");
        assertThat(count).isHidden();
        // Keys go on from where it was found.
        press("ArrowRight");
        assertThat(row(page, FAR).locator("[part~=edit-input]")).isFocused();
    }

    @Test
    void columnsAreHiddenAndResizedAsSomebodyLikesThem() {
        edit(page, COVERAGES, "Lan");
        choose(page, "Bảng", "Cột hiện ra");
        dialog().getByLabel("Nghĩa Thọ").uncheck();
        assertThat(header("Nghĩa Thọ")).hasCount(0);
        press("Escape");
        assertThat(dialog()).hasCount(0);

        BoundingBox box = header("Mộ Đức").boundingBox();
        Locator handle = header("Mộ Đức").locator("[part~=resize-handle]");
        handle.hover();
        page.mouse().down();
        page.mouse().move(box.x + box.width + 60, box.y + 10);
        page.mouse().up();
        double width = header("Mộ Đức").boundingBox().width;
        assertThat(width).isGreaterThan(box.width + 40);

        page.reload();
        settled();
        assertThat(header("Nghĩa Thọ")).hasCount(0);
        assertThat(header("Mộ Đức").boundingBox().width).isBetween(width - 2, width + 2);

        choose(page, "Bảng", "Cột như lúc đầu");
        assertThat(header("Nghĩa Thọ")).isVisible();
        page.reload();
        settled();
        assertThat(header("Nghĩa Thọ")).isVisible();
    }

    @Test
    void aColumnIsDraggedToAnotherPlaceAndStaysThere() {
        edit(page, COVERAGES, "Lan");
        header("Trường Giang").scrollIntoViewIfNeeded();
        BoundingBox from = header("Trường Giang").boundingBox();
        BoundingBox to = header("Phước Giang").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + 20, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(20));
        page.mouse().up();
        changedPlaces();
        page.reload();
        settled();
        changedPlaces();
    }

    private void changedPlaces() {
        page.waitForCondition(() ->
                header("Trường Giang").boundingBox().x < header("Phước Giang").boundingBox().x);
    }

    @Test
    void theKeysAreOneKeyAway() {
        edit(page, COVERAGES, "Lan");
        cell(COVERAGE, MO_DUC).click();
        press("?");
        says(dialog(), "Phím tắt trong bảng");
        says(dialog(), "Điền dãy: 10, 20 → 30, 40");
        press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    @Test
    void aLockedCellSaysWhy() {
        edit(page, COVERAGES + "&milestone=2030&fill=nearest", "Lan");
        cell(COVERAGE, MO_DUC).click();
        press("ArrowRight", "ArrowRight", "ArrowRight", "7");
        assertThat(message()).hasText("Con số này thuộc mốc khác. Chọn đúng mốc trên thanh mốc năm để sửa.");
        press("ArrowLeft");
        assertThat(message()).isHidden();
    }
}
