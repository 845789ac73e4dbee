package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What a person finds and does on the page, in its own words. */
abstract class Screen {

    /** The communes in the order of the grid's columns. */
    static final List<String> COMMUNES = List.of("Phước Giang", "Mộ Đức", "Trường Giang", "Nghĩa Thọ", "Phú Lý");

    /** The page of the person whose journey it is. */
    Page page;

    void settled() {
        settled(page);
    }

    /** Waits until what was asked of the server has been answered and shown. */
    static void settled(Page at) {
        at.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                  const asked = clients.some(client => client.isActive?.());
                  const charts = [...document.querySelectorAll('apex-chart')].filter(chart => chart.clientWidth);
                  const grids = [...document.querySelectorAll('vaadin-grid')].filter(grid => grid.clientWidth);
                  return clients.length && !asked && charts.every(chart => chart.dataset.drawn)
                    && grids.every(grid => !grid.loading);
                }""");
    }

    /** Back, once the step before stands in the browser's history: Flow puts it there a moment after it has drawn. */
    void back() {
        stepWritten();
        page.goBack();
        stepWritten();
    }

    void forward() {
        stepWritten();
        page.goForward();
        stepWritten();
    }

    private void stepWritten() {
        settled();
        page.evaluate("() => new Promise(done => setTimeout(done))");
    }

    Locator button(String name) {
        return button(page, name);
    }

    static Locator button(Page at, String name) {
        return at.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses a command of a menu. */
    static void choose(Page at, String menu, String command) {
        button(at, menu).click();
        at.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(command))
                .click();
    }

    Locator card(String commune) {
        return page.locator(".b57-cards .b57-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2").filter(new Locator.FilterOptions().setHasText(commune))));
    }

    Locator drill() {
        return page.locator(".b57-drill");
    }

    Locator detail() {
        return page.locator(".b57-detail");
    }

    /** Where the drill stands, as its breadcrumb says. */
    Locator here() {
        return page.locator(".b57-drill .b57-crumb-here");
    }

    Locator chart() {
        return page.locator(".b57-drill apex-chart").first();
    }

    /** Clicks the mark of a panel's charts that is described in these words. */
    void clickMark(Locator panel, String words) {
        settled();
        mark(panel, words).click();
    }

    Locator mark(Locator panel, String words) {
        for (Locator chart : panel.locator("apex-chart").all()) {
            Object at = chart.evaluate(
                    "(chart, words) => chart.interaction.marks.findIndex(mark => mark.description.includes(words))",
                    words);
            if (((Number) at).intValue() >= 0) {
                return chart.locator(".b57-hit").nth(((Number) at).intValue());
            }
        }
        throw new AssertionError("No mark is described as " + words);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void says(Locator locator, String words) {
        assertThat(locator).containsText(words);
    }

    /** The row of the open grid whose name begins so. */
    Locator row(Page at, String name) {
        return at.locator("vaadin-grid:visible")
                .getByRole(
                        AriaRole.ROW,
                        // A pattern of JavaScript, which has no quoting; names hold no more than brackets and dots.
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^" + name.replaceAll("[.()+]", "\\\\$0"))))
                .first();
    }

    Locator cell(String row, int column) {
        return cell(page, row, column);
    }

    /** A cell of a row, the name being cell 0. */
    Locator cell(Page at, String row, int column) {
        return row(at, row).locator("td").nth(column);
    }

    /** What editing has made of a cell: {@code pending, stored, refused} or {@code conflict}. */
    void editIs(Locator cell, String state) {
        cell.page()
                .waitForFunction(
                        "([td, state]) => (td._content.dataset.draft ?? td._content.lastDraft) === state",
                        List.of(cell.elementHandle(), state));
    }

    static int column(String commune) {
        return COMMUNES.indexOf(commune) + 1;
    }
}
