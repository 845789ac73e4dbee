package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds, of whatever weight, in each view of the page, in its colours, sizes and dialogs. */
class AccessibilityIT extends Journey {

    private static final String LEVEL_4 = "?pillar=society&indicator=e-identity&commune=truong-giang";

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "level 2, ?pillar=society",
        "level 3, ?pillar=society&indicator=e-identity",
        "level 4, ?pillar=society&indicator=e-identity&commune=truong-giang",
        "level 4 edited, ?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang",
        "tables, ?table=1&tasks-table=1&tasks-commune=nghia-tho",
        "tasks, ?tab=tasks&timeline=1",
        "coverage, ?tab=coverage",
        "edit, ?mode=edit",
        "edit tasks, ?mode=edit&tab=tasks",
        "nothing found, ?q=xyzxyz",
        "no task found, ?q=xyzxyz&tab=tasks",
        "English, ?lang=en",
        "English tasks, ?lang=en&tab=tasks",
        "the past, ?asof=2026-11-21",
        "the past's tasks, ?asof=2026-11-21&tab=tasks"
    })
    void inLight(String name, String address) {
        open(address);
        nothingFound(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?pillar=society", "?tab=coverage", "?mode=edit&tab=tasks", LEVEL_4, "?asof=2026-11-21"})
    void inDark(String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open(address);
        nothingFound("dark " + address);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LIGHT",
        "?pillar=society, DARK",
        "?tab=coverage, LIGHT",
        "?mode=edit&tab=tasks, DARK",
        "?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang, LIGHT",
        "?asof=2026-11-21, DARK"
    })
    void inHighContrast(String address, ColorScheme ground) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ground).setContrast(Contrast.MORE));
        open(address);
        assertThat(page.locator("html")).hasClass(Pattern.compile("b57-contrast"));
        nothingFound("high contrast " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?tab=tasks"})
    void inTheSystemsColours(String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        open(address);
        nothingFound("forced colours " + address);
    }

    @ParameterizedTest
    @CsvSource({
        "390, 844, ''",
        "390, 844, ?tab=tasks",
        "390, 844, ?tab=coverage",
        "390, 844, ?pillar=society&indicator=e-identity&commune=truong-giang",
        "683, 384, ?pillar=society",
        "683, 384, ?tab=tasks&mode=edit"
    })
    void onASmallScreen(int width, int height, String address) {
        page = person(width, height);
        open(address);
        nothingFound(width + "×" + height + " " + address);
    }

    @ParameterizedTest
    @CsvSource({
        "Thêm chỉ tiêu, ''",
        "Thêm xã, ''",
        "Đã ngừng dùng, ''",
        "Thêm nhiệm vụ, &tab=tasks",
        "Lịch sử của PG-01, &tab=tasks"
    })
    void inTheDialogOfAButton(String name, String tab) {
        open("?mode=edit" + tab);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        opened();
        nothingFound(name);
    }

    @ParameterizedTest
    @CsvSource({"Lịch sử, Xem như ngày …", "Lịch sử, Thay đổi từ …", "Bảng, Cột hiện ra", "Bảng, Phím tắt"})
    void inTheDialogOfAMenu(String menu, String command) {
        open("");
        choose(page, menu, command);
        opened();
        nothingFound(command);
    }

    @Test
    void inTheDocumentsDialog() {
        open("");
        card("Trường Giang").locator(".b57-meta").click();
        opened();
        nothingFound("document");
    }

    @Test
    void inThePreviewOfAPaste() {
        open("?mode=edit");
        page.locator("vaadin-grid-cell-content [data-edit]").first().click();
        page.evaluate("""
                () => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', '12\\t13\\n55,5\\t120 - 3\\n');
                  document.querySelector('vaadin-grid[cell-editing]').shadowRoot.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
                }""");
        assertThat(page.locator("#paste-apply")).isVisible();
        nothingFound("paste");
    }

    private void opened() {
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        settled();
    }

    private void nothingFound(String name) {
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }
}
