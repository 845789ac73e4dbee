package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What a person does with the cells of a grid, and what the application holds then. */
abstract class GridJourney extends Journey {

    static final String COVERAGE = "Phủ sóng 5G";
    static final String NEXT_COVERAGE = "Phủ sóng 6G";
    static final String COVERAGES = "?q=phu%20song&mode=edit";
    static final int PHUOC_GIANG = column("Phước Giang");
    static final int MO_DUC = column("Mộ Đức");
    static final int TRUONG_GIANG = column("Trường Giang");
    static final int NGHIA_THO = column("Nghĩa Thọ");

    private static final Pattern TEXT = Pattern.compile("\"text\":\"([^\"]*)\"");

    @Override
    boolean edits() {
        return true;
    }

    /** The grid as somebody of that name edits it. */
    void edit(Page at, String address, String name) {
        at.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(at, address);
        at.locator(".b57-author input").fill(name);
    }

    /** Copies as a spreadsheet does: the clipboard holds plain text and a table, to the letter. */
    void copied(String text, String html) {
        page.evaluate("""
                ([text, html]) => {
                  document.addEventListener('copy', event => {
                    event.preventDefault();
                    event.stopPropagation();
                    event.clipboardData.setData('text/plain', text);
                    event.clipboardData.setData('text/html', html);
                  }, { capture: true, once: true });
                  if (!document.execCommand('copy')) throw Error('not copied');
                }""", List.of(text, html));
    }

    /** Copies the block that is kept under that name. */
    void copiedIn(String spreadsheet) {
        copied(kept(spreadsheet + ".txt"), kept(spreadsheet + ".html"));
    }

    private static String kept(String name) {
        try {
            return new ClassPathResource("clipboard/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another program would be given. */
    String clipboard() {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    /** Waits until the grid has said so. */
    void told(String words) {
        assertThat(page.locator("vaadin-grid:visible [part=edit-said]").first()).containsText(words);
    }

    Locator dialog() {
        return page.locator("vaadin-dialog").last();
    }

    /** Waits until no dialog is open and keys go to the cells again. */
    void backInTheGrid() {
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(page.locator("vaadin-grid:visible [part~=edit-input]").first())
                .isFocused();
    }

    /** The table in the open dialog has such a line: row, column, what is there, what will be. */
    void planned(String... cells) {
        assertThat(dialog().getByRole(
                                AriaRole.ROW,
                                new Locator.GetByRoleOptions()
                                        .setName(String.join(" ", cells))
                                        .setExact(true)))
                .isVisible();
        // Keys go to the dialog.
        assertThat(dialog().locator(":focus")).hasCount(1);
    }

    static void shows(Locator cell, String value) {
        assertThat(cell).hasAccessibleName(Pattern.compile("(^|\\s)" + value.replace("≥ ", "≥ ?") + "$"));
    }

    /** What everybody is given as the figure for 2030. */
    void stored(String indicator, String commune, String value) {
        Matcher found = TEXT.matcher(page.request()
                .get("http://localhost:" + port() + "/api/v1/targets?milestone=2030&indicator=" + indicator
                        + "&commune=" + commune)
                .text());
        assertThat(found.find() ? found.group(1) : "").isEqualTo(value);
    }
}
