package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.GrantPermissionsOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links, language, light and dark. */
class ShareIT extends Journey {

    @Test
    void aSharedLinkShowsTheSameScreen() {
        open("");
        button("2045").click();
        clickMark(drill(), "Trường Giang, Xã hội số");
        assertThat(here()).hasText("Xã hội số");
        button("Chỉ chỉ tiêu chung").click();
        settled();
        page.locator(".b57-chip", new Page.LocatorOptions().setHasText("Nghĩa Thọ"))
                .first()
                .click();
        settled();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"), new GrantPermissionsOptions());
        button("Sao chép liên kết").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("Đã sao chép liên kết");
        String link = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(link).isEqualTo(page.url());

        Page second = person(1366, 768);
        second.navigate(link);
        second.locator(".b57-cards .b57-card").first().waitFor();
        settled(second);
        assertThat(second.locator(".b57-drill .b57-crumb-here")).hasText("Xã hội số");
        assertThat(button(second, "2045")).hasAttribute("aria-pressed", "true");
        for (String part : List.of(".b57-filters", ".b57-cards", ".b57-drill", ".b57-task-panel", ".b57-count")) {
            assertThat(seen(second, part)).isEqualTo(seen(page, part));
        }
        assertThat(rows(second)).isNotEmpty().isEqualTo(rows(page));
    }

    /** What is there to be seen and heard; where a file is fetched from is each screen's own. */
    private static String seen(Page at, String part) {
        return at.locator(part).ariaSnapshot().replaceAll("/url: VAADIN/dynamic/\\S+", "/url");
    }

    private static List<String> rows(Page at) {
        return at.locator(".b57-grid .b57-name:visible").allInnerTexts();
    }

    @Test
    void englishLeavesNoVietnameseOnTheScreenButNames() {
        open("?pillar=society&tab=tasks");
        button("EN").click();
        page.waitForURL(url -> url.contains("lang=en"));
        settled();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(here()).hasText("Digital society");
        for (String address : List.of(
                "?lang=en",
                "?lang=en&mode=edit",
                "?lang=en&tab=tasks&mode=edit",
                "?lang=en&tab=coverage",
                "?lang=en&pillar=society&indicator=e-identity&commune=truong-giang")) {
            open(address);
            String chrome = String.join(
                    "\n",
                    page.locator("button:visible, h1:visible, h2:visible, h3:visible, dt:visible, label:visible")
                            .allInnerTexts());
            assertThat(chrome)
                    .as(address)
                    .doesNotContain(
                            "chỉ tiêu",
                            "Chỉ tiêu",
                            "Nhiệm vụ",
                            "nhiệm vụ",
                            "quá hạn",
                            "chưa có",
                            "Mốc",
                            "Tất cả",
                            "Xem",
                            "Sửa",
                            "Thiếu",
                            "Lịch sử",
                            "Nguồn",
                            "Đóng",
                            "Lưu",
                            "Xuất",
                            "Sao chép",
                            "Dự thảo",
                            "Thêm",
                            "không nêu");
            assertThat(page.locator("[placeholder]:visible")
                            .evaluateAll("all => all.map(e => e.placeholder).join()")
                            .toString())
                    .doesNotContain("Tìm", "Tên");
        }
        button("VI").click();
        page.waitForURL(url -> !url.contains("lang="));
        settled();
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(button("Chỉ tiêu").first()).isVisible();
    }

    @Test
    void darkStaysAfterAReload() {
        open("");
        Object light = canvas();
        button("Đổi nền sáng, tối, tương phản cao").click();
        page.waitForFunction("light => getComputedStyle(document.body).backgroundColor !== light", light);
        Object dark = canvas();
        page.reload();
        settled();
        page.waitForFunction("dark => getComputedStyle(document.body).backgroundColor === dark", dark);
        // High contrast comes between dark and light.
        button("Đổi nền sáng, tối, tương phản cao").click();
        page.waitForFunction("dark => getComputedStyle(document.body).backgroundColor !== dark", dark);
        button("Đổi nền sáng, tối, tương phản cao").click();
        page.waitForFunction("light => getComputedStyle(document.body).backgroundColor === light", light);
    }

    private Object canvas() {
        return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void theKeyboardStaysWhereItWas() {
        open("");
        for (Locator button : List.of(
                page.locator(".b57-chip", new Page.LocatorOptions().setHasText("Phú Lý"))
                        .first(),
                button(card("Trường Giang"), "8 nhiệm vụ"),
                button("Chỉ chỉ tiêu chung").first(),
                button("2030"))) {
            if (!button.isVisible()) {
                button("Chỉ tiêu").first().click();
                settled();
            }
            button.focus();
            press("Enter");
            settled();
            assertThat(button).isFocused();
        }
    }
}
