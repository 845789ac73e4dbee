package vn.bang57.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the README and the guide; only when asked to, because it changes committed files. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true", disabledReason = "needs -Dscreenshots=true")
class PicturesIT extends Journey {

    private static final Path IMAGES = Path.of("src/docs/images");

    @Override
    boolean edits() {
        return true;
    }

    private static void take(Page at, String name) {
        // Nothing hovered, no caret, every font in place.
        at.mouse().move(2, 2);
        at.evaluate("() => document.fonts.ready.then(() => true)");
        settled(at);
        at.waitForTimeout(300);
        at.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }

    /** Opens an address at a size and brings a part of the page to the top, if one is named. */
    private Page at(int width, int height, String address, String part) {
        Page at = person(width, height);
        open(at, address);
        if (!part.isEmpty()) {
            at.locator(part).first().evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 76)");
        }
        return at;
    }

    @Test
    void thePictures() {
        take(at(1920, 1080, "", ""), "desk");
        take(at(1366, 768, "?pillar=society", ".b57-analysis"), "pillar");
        take(at(1366, 768, "?pillar=society&indicator=e-identity&commune=truong-giang", ".b57-analysis"), "indicator");
        take(at(1366, 768, "?tasks-commune=truong-giang&timeline=1", ".b57-task-panel"), "timeline");
        take(at(1366, 768, "?tab=coverage", ".b57-grids"), "coverage");
        take(at(1366, 768, "?lang=en", ""), "english");
        take(at(1024, 768, "", ""), "projector-1024");
        Page dark = at(1366, 768, "", "");
        dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        take(dark, "dark");
        result();
        edit();
        paste();
        report();
    }

    /** A result that is refused, so that no picture shows a figure that nobody has reported. */
    private void result() {
        Page at = at(1366, 768, "?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang", ".b57-analysis");
        Locator form = at.locator(".b57-actual-form");
        form.evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 330)");
        form.getByLabel(Pattern.compile("^Kỳ báo cáo")).fill("2045");
        form.getByLabel(Pattern.compile("^Kết quả đã đạt")).fill("80");
        form.getByLabel(Pattern.compile("^Minh chứng")).fill("Báo cáo 15/BC-UBND");
        at.keyboard().press("Enter");
        form.locator("[invalid]").first().waitFor();
        take(at, "result");
    }

    private void paste() {
        Page at = at(1366, 768, "?mode=edit&pillar=society", ".b57-grids");
        at.locator(".b57-author input").fill("Nguyễn Thị Đào");
        cell(at, "Người trưởng thành tiếp cận dịch vụ số", column("Mộ Đức")).click();
        at.evaluate("""
                text => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  document.querySelector('vaadin-grid[cell-editing]').shadowRoot.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
                }""", "≥ 92\t91\n40-50\t1.5\n85\t80\n");
        at.locator("#paste-apply").waitFor();
        take(at, "paste");
    }

    private void edit() {
        Page at = at(1366, 768, "?mode=edit&pillar=society", ".b57-grids");
        at.locator(".b57-author input").fill("Nguyễn Thị Đào");
        cell(at, "Tài khoản định danh điện tử", column("Trường Giang")).click();
        at.keyboard().type("≥ 92,5");
        at.keyboard().press("Enter");
        editIs(cell(at, "Tài khoản định danh điện tử", column("Trường Giang")), "stored");
        at.keyboard().type("1.5");
        at.keyboard().press("Enter");
        at.keyboard().press("ArrowUp");
        at.waitForTimeout(500);
        take(at, "edit");
    }

    private void report() {
        Page at = at(1366, 768, "?tab=tasks&mode=edit&tasks-commune=nghia-tho", ".b57-grids");
        at.locator(".b57-author input").fill("Nguyễn Thị Đào");
        Locator row = at.locator("vaadin-grid:visible tbody tr:not([hidden])").first();
        row.locator("td").nth(5).click();
        at.keyboard().type("dang");
        at.keyboard().press("Tab");
        at.keyboard().type("40");
        at.keyboard().press("Enter");
        editIs(row.locator("td").nth(6), "stored");
        take(at, "tasks");
    }
}
