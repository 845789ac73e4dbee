package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choosing what to look at. */
class FilterIT extends Journey {

    @Test
    void aSearchNeedsNoMarks() {
        open("");
        search("dinh danh dien tu");
        assertThat(row(page, "Tài khoản định danh điện tử")).isVisible();
        assertThat(row(page, "Phủ sóng 5G")).hasCount(0);
        search("phu song");
        assertThat(row(page, "Phủ sóng 5G")).isVisible();
        assertThat(row(page, "Phủ sóng 6G")).isVisible();
        search("ĐỊNH danh");
        assertThat(row(page, "Tài khoản định danh điện tử")).isVisible();
        search("không có gì như thế");
        assertThat(page.locator(".b57-count")).hasText("Không có chỉ tiêu nào khớp bộ lọc.");
        button("Bỏ lọc “không có gì như thế”").click();
        assertThat(page.locator(".b57-count")).hasText("85 chỉ tiêu · 36 chung từ hai xã");
        assertThat(page.locator(".b57-search input")).hasValue("");
    }

    @Test
    void whereNothingIsFoundTheGridSaysSoAndHasTheWayOut() {
        open("?pillar=society&q=khong+co+gi+nhu+the");
        Locator empty = page.locator("vaadin-grid.b57-grid .b57-task-empty");
        assertThat(empty).containsText("Không có chỉ tiêu nào khớp bộ lọc.");
        empty.getByText("Bỏ bộ lọc").click();
        assertThat(page.locator(".b57-count")).hasText("85 chỉ tiêu · 36 chung từ hai xã");
        assertThat(empty).isHidden();
    }

    @Test
    void whatIsTypedRightAfterTheKeyOfTheSearchIsInIt() {
        open("");
        page.keyboard().press("Control+k");
        page.keyboard().type("dinh danh");
        assertThat(page.locator(".b57-search input")).hasValue("dinh danh");
        assertThat(page.locator(".b57-active")).containsText("dinh danh");
        page.keyboard().press("Enter");
        assertThat(row(page, "Tài khoản định danh điện tử")).isInViewport();
    }

    private void search(String words) {
        page.locator(".b57-search input").fill(words);
        page.waitForURL(url -> url.contains("q="));
        settled();
        assertThat(page.locator(".b57-active")).containsText(words);
    }

    @Test
    void anotherMilestoneShowsItsOwnFigures() {
        open("?q=dinh%20danh%20dien%20tu");
        Locator cell = cell("Tài khoản định danh điện tử", column("Trường Giang"));
        assertThat(cell).hasAccessibleName(Pattern.compile("≥ ?90$"));
        button("2045").click();
        assertThat(cell).hasAccessibleName(Pattern.compile("100$"));
        assertThat(button("2045")).hasAttribute("aria-pressed", "true");
        button("2025").click();
        assertThat(cell).hasAccessibleName(Pattern.compile("≥ ?85$"));
        back();
        assertThat(cell).hasAccessibleName(Pattern.compile("100$"));
    }

    @Test
    void aGapFilledFromOtherYearsSaysSo() {
        open("?q=dinh%20danh%20dien%20tu&milestone=2028");
        Locator cell = cell("Tài khoản định danh điện tử", column("Trường Giang"));
        assertThat(cell).hasAccessibleName(Pattern.compile("nêu ở "));
        choose("Khi mốc đã chọn không có con số", "Thiếu: quy về cùng năm");
        assertThat(cell).hasAccessibleName(Pattern.compile("~ ?\\d"));
        choose("Khi mốc đã chọn không có con số", "Thiếu: mốc gần nhất");
        assertThat(cell).hasAccessibleName(Pattern.compile("20(25|30).*≥"));
    }

    @Test
    void aPillarACommuneAndTheSharedOnes() {
        open("");
        choose("Trụ cột", "Dữ liệu số");
        assertThat(here()).hasText("Dữ liệu số");
        assertThat(page.locator(".b57-count")).hasText("9 chỉ tiêu · 2 chung từ hai xã");
        button("Chỉ chỉ tiêu chung").click();
        assertThat(page.locator(".b57-count")).hasText("2 chỉ tiêu · 2 chung từ hai xã");
        choose("Trụ cột", "Tất cả trụ cột");
        assertThat(page.locator(".b57-count")).hasText("36 chỉ tiêu · 36 chung từ hai xã");
        page.locator(".b57-chip", new Page.LocatorOptions().setHasText("Nghĩa Thọ"))
                .first()
                .click();
        assertThat(page.locator(".b57-cards .b57-card")).hasCount(4);
        assertThat(page.locator("vaadin-grid:visible .b57-col-head:visible")).hasCount(4);
    }

    private void choose(String select, String item) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + select)))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .click();
        settled();
    }

    @Test
    void theCoverageViewShowsWhoSetWhat() {
        open("");
        button("Ai đặt gì").click();
        settled();
        assertThat(page.locator(".b57-coverage tbody tr")).hasCount(85);
        page.locator(".b57-coverage [data-cell='society/e-identity/truong-giang']")
                .click();
        says(detail(), "Phụ lục I, dòng 13");
        assertThat(page).hasURL(Pattern.compile("tab=coverage"));
    }
}
