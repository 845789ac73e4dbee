package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The buttons with a menu below them. */
class MenuIT extends Journey {

    private Locator command(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void arrowDownOpensItAndEscGivesTheFocusBack() {
        open("");
        Locator export = button("Xuất");
        assertThat(export).hasAttribute("aria-expanded", "false");
        export.focus();
        page.keyboard().press("ArrowDown");
        assertThat(command("Tải PDF")).isFocused();
        assertThat(export).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(command("Excel")).isFocused();
        page.keyboard().press("Escape");
        assertThat(export).isFocused();
        assertThat(export).hasAttribute("aria-expanded", "false");
        assertThat(command("Tải PDF")).isHidden();
    }

    @Test
    void itSpeaksTheLanguageThatWasChosenSinceItWasOpened() {
        open("");
        button("Xuất").click();
        assertThat(command("Tải PDF")).isFocused();
        page.keyboard().press("Escape");
        button("EN").click();
        choose(page, "History", "Changes since");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    }

    @Test
    void itIsSeenWholeThoughItsButtonStandsAtTheWindowsEdge() {
        page = person(1920, 1080);
        open("?mode=edit");
        button("Bảng").click();
        assertThat(command("Tìm trong bảng")).isFocused();
        for (String name : new String[] {"Tìm trong bảng", "Cột hiện ra", "Cột như lúc đầu", "Phím tắt"}) {
            var box = command(name).boundingBox();
            assertThat(box.y).isPositive();
            assertThat(box.y + box.height).isLessThanOrEqualTo(1080);
        }
        assertThat(button("Bảng").boundingBox().y).isGreaterThan(1080 - 4 * 40);
    }
}
