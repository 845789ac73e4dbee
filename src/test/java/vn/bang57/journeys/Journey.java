package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.bang57.BrowserExtension;
import vn.bang57.TestBeans;
import vn.bang57.exchange.Board;

/**
 * What a person does on the page, in a real browser, against the whole application with the five plans as loaded on
 * 21/11/2026. Every test begins with a browser that has never been here, and fails on any error in its console.
 */
@ExtendWith(BrowserExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=" + Journey.DATABASE)
@Import(TestBeans.class)
abstract class Journey {

    static final String DATABASE =
            "jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final int PATIENCE_MS = Integer.getInteger("browser.patience", 30_000);

    @Autowired
    private Board board;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Browser browser;

    /** The page of the person whose journey it is. */
    Page page;

    /** What the page looked like when a test failed. */
    @RegisterExtension
    final AfterTestExecutionCallback onFailure = test -> {
        if (test.getExecutionException().isPresent() && page != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            "target/journeys", getClass().getSimpleName() + "." + test.getDisplayName() + ".png")));
        }
    };

    @BeforeEach
    void begin(Browser browser) throws Exception {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        if (edits()) {
            board.reset();
        }
        page = person(1366, 768);
    }

    @AfterEach
    void end() throws Exception {
        contexts.forEach(BrowserContext::close);
        if (edits()) {
            board.reset();
        }
        assertThat(errors).isEmpty();
    }

    /** Whether the tests of the class change data, which is put back around each of them. */
    boolean edits() {
        return false;
    }

    /** Another person at a screen of that size, with a browser of their own. */
    Page person(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        contexts.add(context);
        Page opened = context.newPage();
        opened.onPageError(errors::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " " + message.location());
            }
        });
        return opened;
    }

    void open(String address) {
        open(page, address);
    }

    void open(Page at, String address) {
        at.navigate("http://localhost:" + port + "/" + address);
        at.locator(".b57-cards .b57-card").first().waitFor();
        settled(at);
    }

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

    String address() {
        return page.url().replaceFirst(".*?//[^/]*/", "");
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
                        "([td, state]) => td._content.dataset.draft === state", List.of(cell.elementHandle(), state));
    }

    /** The communes in the order of the grid's columns. */
    static final List<String> COMMUNES = List.of("Phước Giang", "Mộ Đức", "Trường Giang", "Nghĩa Thọ", "Phú Lý");

    static int column(String commune) {
        return COMMUNES.indexOf(commune) + 1;
    }
}
