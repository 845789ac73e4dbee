package vn.bang57.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A meeting: from the press that starts it to its first slide, and from a key to the next slide. */
record SlidesRun(Report report, Browser browser, int steps) {

    private static final String PICTURE = "1920×1080";

    void run(String address) throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1920, 1080))) {
            context.addInitScript(new String(BarePage.resource("probe.js"), StandardCharsets.UTF_8));
            Page page = context.newPage();
            start(page, address);
            turn(page);
        }
    }

    private void start(Page page, String address) {
        String name = "Press on Trình chiếu to the first slide painted, " + PICTURE + " (ms)";
        for (int i = -2; i < steps; i++) {
            page.navigate(address);
            page.evaluate("probe.visit('.b57-drill apex-chart')");
            page.evaluate("probe.armSlide('click')");
            page.locator("[data-present]").click();
            double spent = number(page);
            if (i >= 0) {
                report.figure(name, "≤ 1000").add(spent);
            }
        }
    }

    private void turn(Page page) {
        String name = "Key to the next slide painted, " + PICTURE + " (ms)";
        page.keyboard().press("Home");
        for (int i = -3; i < steps; i++) {
            // Two presses within 150 ms would be one.
            page.waitForTimeout(200);
            boolean end = (Boolean) page.evaluate("probe.lastSlide()");
            page.evaluate("probe.armSlide('keydown')");
            page.keyboard().press(end ? "Home" : "PageDown");
            double spent = number(page);
            if (i >= 0 && !end) {
                report.figure(name, "≤ 150").add(spent);
            }
        }
    }

    private static double number(Page page) {
        return ((Number) page.evaluate("probe.result")).doubleValue();
    }
}
