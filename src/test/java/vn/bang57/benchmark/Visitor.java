package vn.bang57.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import vn.bang57.Browsers;

/** Somebody with a browser that has never seen the page. Times are the page's own, taken after the paint. */
final class Visitor implements AutoCloseable {

    /** Where the page is measured: the whole of it, and the bare one. */
    record Look(String chart, String mark, String cell) {

        static final Look APPLICATION =
                new Look(".b57-drill apex-chart", ".b57-drill rect.b57-hit", "vaadin-grid-cell-content [data-edit]");
        static final Look BARE = new Look("#chart", ".apexcharts-heatmap-rect", "#cell");
    }

    /**
     * A visit.
     *
     * @param seconds from the start of the navigation to the painted charts and rows
     * @param bytes what came over the network, heads included
     */
    record Visit(double seconds, long bytes, long requests) {}

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Look look;
    private Page page;

    /** In a private window of a browser that is running. */
    Visitor(Browser browser, Look look) throws IOException {
        this(browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT)), look);
    }

    /** With a browser and a profile of its own, which caches compiled code as well. */
    static Visitor withProfile(Browsers browsers, Path profile, Look look) throws IOException {
        return new Visitor(browsers.withProfile(profile, WIDTH, HEIGHT), look);
    }

    private Visitor(BrowserContext context, Look look) throws IOException {
        this.look = look;
        this.context = context;
        context.setDefaultTimeout(60_000);
        context.addInitScript(new String(BarePage.resource("probe.js"), StandardCharsets.UTF_8));
        page = context.newPage();
    }

    /** Opens the page in a new tab. */
    Visit open(String address) {
        page.close();
        page = context.newPage();
        AtomicLong bytes = new AtomicLong();
        AtomicLong requests = new AtomicLong();
        CDPSession network = context.newCDPSession(page);
        network.on("Network.loadingFinished", event -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
        network.send("Network.enable", new JsonObject());
        page.navigate(address);
        double milliseconds = number("probe.visit('" + look.chart() + "')");
        page.waitForTimeout(400);
        return new Visit(milliseconds / 1000, bytes.get(), requests.get());
    }

    /** Clicks a mark of the heat map; milliseconds until the next chart is painted. */
    double drill(int mark) {
        page.evaluate("probe.armClick('" + look.chart() + "')");
        Locator marks = page.locator(look.mark());
        marks.nth(mark % marks.count()).click();
        return number("probe.result");
    }

    /** Goes back to the heat map. */
    void back() {
        page.goBack();
        page.waitForFunction("probe.drawn('" + look.chart() + "', 'heat-map')");
        page.waitForTimeout(100);
    }

    /** Puts the focus into the first cell that takes a figure. */
    void focusCell() {
        page.locator(look.cell()).first().scrollIntoViewIfNeeded();
        page.locator(look.cell()).first().click();
        page.waitForTimeout(200);
    }

    /** Types a figure and Enter; milliseconds from Enter until the cell shows it as stored. */
    double edit(String figure) {
        page.keyboard().type(figure);
        page.evaluate("probe.armEnter('" + figure + "')");
        page.keyboard().press("Enter");
        return number("probe.result");
    }

    /**
     * Pastes a block of one figure onto the focused cell and applies it; milliseconds from the paste to the preview, and
     * on from the click to all stored and repainted.
     */
    double paste(String figure, int rows, int columns) {
        String line = String.join("\t", Collections.nCopies(columns, figure));
        String block = String.join("\n", Collections.nCopies(rows, line)) + "\n";
        page.evaluate("text => probe.paste(text)", block);
        double preview = number("probe.result");
        page.evaluate("figure => probe.armApply(figure)", figure);
        page.locator("#paste-apply").click();
        return preview + number("probe.result");
    }

    /** Milliseconds from Enter in this page's cell to the figure painted in the same cell of another page. */
    double editSeenBy(Visitor other, String figure) {
        other.page.evaluate("figure => probe.await(figure)", figure);
        page.keyboard().type(figure);
        page.evaluate("probe.armEnter('" + figure + "')");
        page.keyboard().press("Enter");
        double entered = number("probe.result.then(() => probe.entered)");
        return other.number("probe.result") - entered;
    }

    /** Scrolls the grid sideways to a column; milliseconds until its figures are painted. */
    double scrollTo(int column) {
        return ((Number) page.evaluate("column => probe.scrollTo(column)", column)).doubleValue();
    }

    /** The figures that a chart of the application shows. */
    String figures() {
        return (String) page.evaluate("JSON.stringify(document.querySelector('" + look.chart() + "').spec)");
    }

    @Override
    public void close() {
        context.close();
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
