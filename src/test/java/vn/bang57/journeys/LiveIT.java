package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one person stores reaches the other's screen by itself. */
class LiveIT extends Journey {

    private static final String INDICATOR = "Tài khoản định danh điện tử";
    private static final String OTHER = "Dân số từ 15 tuổi có tài khoản giao dịch";
    private static final String DRILLED = "?mode=edit&pillar=society&indicator=e-identity";
    private static final int TRUONG_GIANG = column("Trường Giang");
    private static final Pattern OFFLINE =
            Pattern.compile("net::ERR_|WebSocket connection to .* failed|Failed to load resource");

    /** How far the page and its grids are scrolled, and what the keyboard is on. */
    private static final String PLACE = """
            () => [scrollY, ...[...document.querySelectorAll('vaadin-grid')].map(grid => grid.$.table.scrollTop),
              document.activeElement.localName]""";

    @Override
    boolean edits() {
        return true;
    }

    @Override
    boolean expected(String error) {
        return OFFLINE.matcher(error).find();
    }

    /** How many cells are selected in the part of the grid that is drawn. */
    private static final String SELECTED = """
            () => [...document.querySelectorAll('vaadin-grid')]
              .flatMap(grid => [...grid.shadowRoot.querySelectorAll('[part~=edit-selected]')]).length""";

    private void store(String value) {
        Locator cell = cell(INDICATOR, TRUONG_GIANG);
        cell.click();
        type(value);
        press("Enter");
        editIs(cell, "stored");
    }

    private static void shows(Page at, Locator cell, String value) {
        assertThat(cell).hasAccessibleName(Pattern.compile("≥ ?" + value));
        at.waitForFunction("""
                value => [...document.querySelectorAll('.b57-drill apex-chart')]
                  .some(chart => chart.interaction.marks.some(mark => mark.description.includes(value)))""", value);
    }

    /** A second person looks at the same indicator, and knows whether the page was loaded again. */
    private Page second() {
        Page second = person(1366, 768);
        open(second, DRILLED);
        second.evaluate("() => window.sameDocument = true");
        return second;
    }

    /** The same by a line that can be cut. */
    private Page second(Line line) {
        Page second = person(1366, 768);
        second.navigate("http://localhost:" + line.port() + "/" + DRILLED);
        second.locator(".b57-cards .b57-card").first().waitFor();
        settled(second);
        second.evaluate("() => window.sameDocument = true");
        return second;
    }

    private static void notLoadedAgain(Page at) {
        assertThat(at.evaluate("() => window.sameDocument")).isEqualTo(true);
    }

    @Test
    void anEditIsOnTheOtherScreenInGridAndChart() {
        open(DRILLED);
        Page second = second();
        Locator theirs = cell(second, INDICATOR, TRUONG_GIANG);
        shows(second, theirs, "90");
        store("≥ 92,5");
        shows(second, theirs, "92,5");
        notLoadedAgain(second);
    }

    @Test
    void aColumnThatIsHiddenMeanwhileShowsWhatWasStoredOnceItIsBack() {
        open(DRILLED);
        Page second = second();
        choose(second, "Bảng", "Cột hiện ra");
        Locator box = second.locator("vaadin-dialog").last().getByLabel("Trường Giang");
        box.uncheck();
        store("≥ 93,5");
        second.waitForFunction("""
                value => [...document.querySelectorAll('.b57-drill apex-chart')]
                  .some(chart => chart.interaction.marks.some(mark => mark.description.includes(value)))""", "93,5");
        box.check();
        second.keyboard().press("Escape");
        shows(second, cell(second, INDICATOR, TRUONG_GIANG), "93,5");
        notLoadedAgain(second);
    }

    @Test
    void focusScrollAndTheTextInAnOpenEditorStay() {
        open(DRILLED);
        Page second = second();
        second.setViewportSize(1366, 500);
        Locator theirs = cell(second, OTHER, TRUONG_GIANG);
        theirs.click();
        second.keyboard().type("≥ 7");
        Locator text = second.locator("vaadin-grid [part~=edit-input]").first();
        assertThat(text).isFocused();
        Object before = second.evaluate(PLACE);
        store("≥ 95,5");
        shows(second, cell(second, INDICATOR, TRUONG_GIANG), "95,5");
        settled(second);
        assertThat(text).isFocused();
        assertThat(text).hasValue("≥ 7");
        assertThat(second.evaluate(PLACE)).isEqualTo(before);
        second.keyboard().type("5");
        second.keyboard().press("Enter");
        editIs(theirs, "stored");
        assertThat(theirs).hasAccessibleName(Pattern.compile("≥ ?75"));
        notLoadedAgain(second);
    }

    @Test
    void aScreenThatWasOfflineCatchesUp() {
        open(DRILLED);
        Page second = second();
        Locator theirs = cell(second, INDICATOR, TRUONG_GIANG);
        Page third = second();
        second.context().setOffline(true);
        store("≥ 93,5");
        shows(third, cell(third, INDICATOR, TRUONG_GIANG), "93,5");
        assertThat(theirs).hasAccessibleName(Pattern.compile("≥ ?90"));
        second.context().setOffline(false);
        shows(second, theirs, "93,5");
        notLoadedAgain(second);
    }

    @Test
    void aScreenWhoseLineWasCutCatchesUp() throws Exception {
        open(DRILLED);
        try (Line line = new Line(port())) {
            Page second = second(line);
            Locator theirs = cell(second, INDICATOR, TRUONG_GIANG);
            Page third = second();
            line.cut();
            store("≥ 94,5");
            shows(third, cell(third, INDICATOR, TRUONG_GIANG), "94,5");
            assertThat(theirs).hasAccessibleName(Pattern.compile("≥ ?90"));
            line.mend();
            shows(second, theirs, "94,5");
            notLoadedAgain(second);
        }
    }

    @Test
    void aScreenWhoseLineDiedWithoutAWordNoticesAndCatchesUp() throws Exception {
        open(DRILLED);
        try (Line line = new Line(port())) {
            Page second = second(line);
            Locator theirs = cell(second, INDICATOR, TRUONG_GIANG);
            line.freeze();
            store("≥ 96,5");
            // As when somebody comes back to the tab.
            second.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            second.waitForFunction("() => window.Vaadin.connectionState.state === 'reconnecting'");
            assertThat(theirs).hasAccessibleName(Pattern.compile("≥ ?90"));
            line.mend();
            shows(second, theirs, "96,5");
            second.waitForFunction("() => window.Vaadin.connectionState.state === 'connected'");
            notLoadedAgain(second);
        }
    }

    @Test
    void aScreenThatIsDrawnAnewAfterADeadLineStaysWhereItWas() throws Exception {
        open(DRILLED);
        try (Line line = new Line(port())) {
            Page second = second(line);
            second.setViewportSize(1366, 500);
            Locator theirs = cell(second, OTHER, TRUONG_GIANG);
            theirs.click();
            second.keyboard().press("Shift+ArrowLeft");
            second.keyboard().press("Shift+ArrowDown");
            Object place = second.evaluate(PLACE);
            Object selected = second.evaluate(SELECTED);
            assertThat(selected).isNotEqualTo(0);
            line.freeze();
            store("≥ 97,5");
            second.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            second.waitForFunction("() => window.Vaadin.connectionState.state === 'reconnecting'");
            line.mend();
            shows(second, cell(second, INDICATOR, TRUONG_GIANG), "97,5");
            settled(second);
            second.waitForFunction("before => JSON.stringify((" + PLACE + ")()) === JSON.stringify(before)", place);
            assertThat(second.evaluate(SELECTED)).isEqualTo(selected);
            assertThat(second.locator("vaadin-grid [part~=edit-input]").first()).isFocused();
            notLoadedAgain(second);
        }
    }
}
