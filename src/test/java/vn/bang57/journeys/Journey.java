package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
abstract class Journey extends Screen {

    static final String DATABASE =
            "jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** A stored edit is marked for a moment only; what a cell was marked with last can be asked later. */
    private static final String REMEMBERED = """
            new MutationObserver(changes => changes.forEach(({ target }) => {
              if (target.dataset.draft) target.lastDraft = target.dataset.draft;
            })).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-draft'] });""";

    private static final int PATIENCE_MS = Integer.getInteger("browser.patience", 30_000);

    @Autowired
    private Board board;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Browser browser;

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

    /** Whether the class's tests bring about this error, by cutting the line for instance. */
    boolean expected(String error) {
        return false;
    }

    int port() {
        return port;
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
        context.addInitScript(REMEMBERED);
        Page opened = context.newPage();
        opened.onPageError(error -> {
            if (!expected(error)) {
                errors.add(error);
            }
        });
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !expected(message.text())) {
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
}
