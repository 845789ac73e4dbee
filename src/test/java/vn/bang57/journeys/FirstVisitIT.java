package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Somebody opens the page for the first time. */
class FirstVisitIT extends Journey {

    @Test
    void thePageShowsTheFivePlans() {
        open("");
        assertThat(page).hasTitle("Bảng 57");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator(".b57-cards .b57-card h2 > span:nth-child(2)"))
                .hasText(new String[] {"Phước Giang", "Mộ Đức", "Trường Giang", "Nghĩa Thọ", "Phú Lý"});
        says(card("Trường Giang"), "5 quá hạn");
        says(card("Nghĩa Thọ"), "10 quá hạn");
        for (Locator card : page.locator(".b57-cards .b57-card").all()) {
            says(card, "chưa có báo cáo");
        }
        assertThat(chart()).hasAttribute("data-drawn", "heat-map");
        assertThat(chart().locator(".b57-hit").nth(29)).isAttached();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/j-start.png")).setFullPage(true));
    }

    @Test
    void aNumberOfACardLeadsToWhatItCounts() {
        open("");
        System.out.println(card("Trường Giang").ariaSnapshot());
        System.out.println(page.locator("body").ariaSnapshot());
        button(card("Trường Giang"), "✕ 5 quá hạn").click();
        settled();
        assertThat(page.locator(".b57-task-total")).containsText("5 trong ");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/j-overdue.png")).setFullPage(true));
    }
}
