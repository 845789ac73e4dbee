package vn.bang57;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/**
 * One Chromium for a browser test: the one named by {@code CHROMIUM}, else one found on the machine, else one that
 * Playwright fetches. With none of them the test is skipped, or fails under {@code -Dbrowser.required=true}.
 */
public final class Browsers implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts a browser, to be closed after the class's last test. */
    public static Browsers start() {
        var found = installed();
        Playwright playwright = null;
        try {
            var env = found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
            var options = new LaunchOptions().setArgs(ARGUMENTS);
            found.ifPresent(options::setExecutablePath);
            return new Browsers(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            if (playwright != null) {
                playwright.close();
            }
            return missing(e);
        }
    }

    public Browser browser() {
        return browser;
    }

    /** Another browser that keeps what it caches in a folder, as people's do; a context of {@link #browser()} is a private window. */
    public BrowserContext withProfile(Path folder, int width, int height) {
        var options = new LaunchPersistentContextOptions().setArgs(ARGUMENTS).setViewportSize(width, height);
        installed().ifPresent(options::setExecutablePath);
        return playwright.chromium().launchPersistentContext(folder, options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browsers missing(PlaywrightException cause) {
        var sentence = "No Chromium: set CHROMIUM to one, or let Playwright download its own";
        if (Boolean.getBoolean("browser.required")) {
            return Assertions.fail(sentence, cause);
        }
        throw new TestAbortedException(sentence, cause);
    }
}
