package vn.bang57.chart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.datasource.url=jdbc:h2:mem:charts;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class ChartBrowserIT {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        assumeTrue(Boolean.getBoolean("browser.required") || Files.isExecutable(CHROMIUM), "no Chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1024, 768))
                .newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            boolean missing = message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !missing) errors.add(message.text());
        });
        page.navigate("http://127.0.0.1:" + port + "/chart-demo");
        page.locator("apex-chart .b57-hit").first().waitFor();
    }

    @AfterEach
    void close() {
        if (playwright != null) playwright.close();
    }

    @Test
    void allChartsAreDrawnClickedSteppedThroughAndSaved() {
        assertThat(page.locator("apex-chart svg.apexcharts-svg")).hasCount(6);

        page.locator("#changing .b57-hit").nth(1).click();
        assertThat(page.locator("#last")).hasText("p0c1");
        page.locator("#changing").focus();
        for (String key : List.of("Home", "ArrowDown", "ArrowRight", "Enter"))
            page.keyboard().press(key);
        assertThat(page.locator("#last")).hasText("p1c1");
        assertThat(page.locator("#changing .b57-chart-live")).containsText("Mộ Đức");

        Map<String, String> firstMarks = new LinkedHashMap<>();
        firstMarks.put("comparison-bars", "a1");
        firstMarks.put("step-lines", "s1");
        firstMarks.put("stacked-bars", "v1");
        firstMarks.put("timeline", "t1");
        firstMarks.put("heat-map", "p0c0");
        firstMarks.forEach((type, id) -> {
            page.locator("#next").click();
            assertThat(page.locator("#changing")).hasAttribute("data-drawn", type);
            page.locator("#changing").focus();
            page.keyboard().press("Home");
            page.keyboard().press("Enter");
            assertThat(page.locator("#last")).hasText(id);
            assertThat(page.locator("#changing .b57-layer")).hasCount(1);
        });
        page.locator("#move").click();
        assertThat(page.locator("#changing .b57-hit")).hasCount(15);

        page.locator("table button[data-mark=b2]").click();
        assertThat(page.locator("#last")).hasText("table b2");

        Download download = page.waitForDownload(() -> page.locator("#save").click());
        assertThat(download.suggestedFilename()).isEqualTo("bieu-do.png");
        download.saveAs(Path.of("target/bieu-do.png"));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/chart-demo.png"))
                .setFullPage(true));
        assertThat(errors).isEmpty();
    }
}
