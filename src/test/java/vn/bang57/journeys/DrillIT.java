package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** From a pillar down to the source line of one figure, and back. */
class DrillIT extends Journey {

    private static final String INDICATOR = "Tài khoản định danh điện tử";
    private static final String LINE = "Phụ lục I, dòng 13";

    @Test
    void aMouseLeadsDownToTheSourceLineAndTheBreadcrumbBack() {
        open("");
        clickMark(drill(), "Trường Giang, Xã hội số");
        assertThat(here()).hasText("Xã hội số");
        clickMark(drill(), INDICATOR);
        assertThat(here()).hasText(INDICATOR);
        assertThat(chart()).hasAttribute("data-drawn", "step-lines");
        clickMark(drill(), "Trường Giang");
        assertThat(here()).hasText("Trường Giang");
        says(detail(), LINE);
        says(detail(), "536/QĐ-UBND");
        says(detail(), "chỉ tính mức 2, đã cài và dùng VNeID");
        button(drill(), INDICATOR).click();
        assertThat(here()).hasText(INDICATOR);
        assertThat(detail()).isHidden();
        button(drill(), "Xã hội số").click();
        assertThat(here()).hasText("Xã hội số");
        button(drill(), "Tất cả trụ cột").click();
        assertThat(chart()).hasAttribute("data-drawn", "heat-map");
        assertThat(here()).hasText("Tất cả trụ cột");
    }

    @Test
    void theBrowsersBackAndForwardRestoreEveryStep() {
        open("");
        clickMark(drill(), "Trường Giang, Xã hội số");
        assertThat(here()).hasText("Xã hội số");
        clickMark(drill(), INDICATOR);
        assertThat(here()).hasText(INDICATOR);
        clickMark(drill(), "Trường Giang");
        says(detail(), LINE);
        back();
        assertThat(here()).hasText(INDICATOR);
        back();
        assertThat(here()).hasText("Xã hội số");
        settled();
        assertThat(chart()).hasAttribute("data-drawn", "comparison-bars");
        back();
        assertThat(here()).hasText("Tất cả trụ cột");
        forward();
        assertThat(here()).hasText("Xã hội số");
        forward();
        forward();
        says(detail(), LINE);
    }

    @Test
    void aKeyboardDoesTheSame() {
        open("");
        chart().focus();
        press("Home");
        stepUntil("ArrowDown", "Xã hội số");
        stepUntil("ArrowRight", "Trường Giang, Xã hội số");
        press("Enter");
        assertThat(here()).hasText("Xã hội số");
        settled();
        for (int i = 0; i < drill().locator("apex-chart").count(); i++) {
            drill().locator("apex-chart").nth(i).focus();
            press("Home");
            if (stepUntil("ArrowDown", INDICATOR)) {
                break;
            }
        }
        press("Enter");
        assertThat(here()).hasText(INDICATOR);
        settled();
        chart().focus();
        press("Home");
        stepUntil("ArrowRight", "Trường Giang");
        stepUntil("ArrowDown", "Trường Giang");
        press("Enter");
        says(detail(), LINE);
        press("Backspace");
        assertThat(here()).hasText(INDICATOR);
        press("Backspace");
        assertThat(here()).hasText("Xã hội số");
        press("Backspace");
        assertThat(here()).hasText("Tất cả trụ cột");
    }

    /** Presses the key until the focused chart announces these words; false when it does not get there. */
    private boolean stepUntil(String key, String words) {
        for (int i = 0; i < 60; i++) {
            Object said =
                    page.evaluate("() => document.activeElement.querySelector('.b57-chart-live')?.textContent ?? ''");
            if (String.valueOf(said).contains(words)) {
                return true;
            }
            press(key);
        }
        return false;
    }

    @Test
    void chartAndGridGoInStep() {
        open("?q=dinh%20danh%20dien%20tu");
        cell(INDICATOR, column("Trường Giang")).click();
        says(detail(), LINE);
        assertThat(here()).hasText("Trường Giang");
        assertThat(chart()).hasAttribute("data-drawn", "step-lines");
        button("Đóng chi tiết").click();
        assertThat(detail()).isHidden();
        open("?pillar=society");
        assertThat(row(page, "Xã hội số")).isVisible();
        assertThat(row(page, "Hạ tầng số")).hasCount(0);
        cell(INDICATOR, 0).click();
        assertThat(here()).hasText(INDICATOR);
        button("Bỏ lọc Xã hội số").click();
        assertThat(here()).hasText("Tất cả trụ cột");
        assertThat(row(page, "Hạ tầng số")).isVisible();
        cell("Hạ tầng số", 0).click();
        assertThat(here()).hasText("Hạ tầng số");
    }

    @Test
    void theTableTwinsLeadWhereTheChartsDo() {
        open("?table=1&tasks-table=1");
        assertThat(drill().locator("table.b57-chart-table tbody tr")).hasCount(7);
        drill().locator("[data-mark='society/truong-giang']").click();
        assertThat(here()).hasText("Xã hội số");
        drill().locator("[data-mark='e-identity/truong-giang']").first().click();
        assertThat(here()).hasText(INDICATOR);
        drill().locator("[data-mark^='e-identity/truong-giang']").first().click();
        says(detail(), LINE);
        button(drill(), "Xem biểu đồ").click();
        assertThat(chart()).hasAttribute("data-drawn", "step-lines");
        var tasks = page.locator(".b57-task-panel");
        tasks.locator("[data-mark]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("10"))
                .first()
                .click();
        assertThat(tasks.locator(".b57-crumb-here")).hasText("Nghĩa Thọ");
        assertThat(tasks.locator(".b57-chart-table")).isVisible();
    }
}
