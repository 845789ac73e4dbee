package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How tasks stand, and reporting on them. */
class TaskIT extends Journey {

    private static final int STATUS = 5;
    private static final int PROGRESS = 6;

    @Override
    boolean edits() {
        return true;
    }

    private Locator panel() {
        return page.locator(".b57-task-panel");
    }

    @Test
    void thePanelLeadsFromACommuneToItsTasks() {
        open("?tab=tasks");
        clickMark(panel(), "Nghĩa Thọ");
        assertThat(panel().locator(".b57-crumb-here")).hasText("Nghĩa Thọ");
        settled();
        panel().locator("apex-chart .b57-hit").first().click();
        settled();
        assertThat(panel().locator(".b57-task-list .b57-task-item").first()).isVisible();
        panel().locator(".b57-task-list .b57-task-link").first().click();
        settled();
        assertThat(page.locator(".b57-task-total")).containsText("1 trong 75");
        button(panel(), "Tất cả xã").click();
        settled();
        assertThat(panel().locator(".b57-crumb-here")).hasText("Tất cả xã");
    }

    @Test
    void theTimelineShowsTheDatedTasksAndListsTheOthers() {
        open("?tasks-commune=truong-giang");
        button(panel(), "Dòng thời gian").click();
        settled();
        assertThat(panel().locator("apex-chart")).hasAttribute("data-drawn", "timeline");
        assertThat(panel().locator(".b57-task-below details")).not().hasCount(0);
        button(panel(), "Theo tình trạng")
                .or(button(panel(), "Dòng thời gian"))
                .first()
                .click();
        settled();
        assertThat(panel().locator("apex-chart")).hasAttribute("data-drawn", "stacked-bars");
    }

    @Test
    void statusAndProgressAreReportedInTheGrid() {
        open("?tab=tasks&mode=edit&tasks-commune=truong-giang&tasks-state=overdue");
        assertThat(page.locator(".b57-task-total")).hasText("5 trong 75 nhiệm vụ");
        page.locator(".b57-author input").fill("Chị Hà");
        Locator row = page.locator("vaadin-grid:visible tbody tr:not([hidden])").first();
        row.locator("td").nth(STATUS).click();
        type("dang");
        press("Enter");
        editIs(row.locator("td").nth(STATUS), "stored");
        row.locator("td").nth(PROGRESS).click();
        type("40");
        press("Enter");
        editIs(row.locator("td").nth(PROGRESS), "stored");
        row.locator("td").nth(PROGRESS).click();
        type("140");
        press("Enter");
        editIs(row.locator("td").nth(PROGRESS), "refused");
        row.locator("td").nth(PROGRESS).click();
        assertThat(page.locator("vaadin-grid:visible [part~=edit-message]"))
                .not()
                .isEmpty();
        press("Enter", "Escape");
        assertThat(row.locator("td").nth(STATUS)).hasAccessibleName(Pattern.compile("đang thực hiện"));
        assertThat(row.locator("td").nth(PROGRESS)).hasAccessibleName(Pattern.compile("40"));
        page.locator("vaadin-grid:visible .b57-task-history").first().click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog.getByText("Chị Hà").first()).isVisible();
        assertThat(dialog).containsText(Pattern.compile("[Đđ]ang thực hiện"));
        button("Đóng").click();
        page.reload();
        settled();
        assertThat(row.locator("td").nth(PROGRESS)).hasAccessibleName(Pattern.compile("40"));
        assertThat(card("Trường Giang")).not().containsText("chưa có báo cáo");
    }
}
