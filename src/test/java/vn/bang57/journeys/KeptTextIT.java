package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.Application;
import vn.bang57.ServerProcess;

/** What was typed and not stored is offered again, whatever became of the page, the line or the server. */
class KeptTextIT extends GridJourney {

    private static final int DEADLINE = 3;
    private static final String TITLE = "Chữ gõ dở chưa được lưu";
    private static final Pattern OFFLINE =
            Pattern.compile("net::ERR_|WebSocket connection to .* failed|Failed to load resource");

    @Override
    boolean expected(String error) {
        return OFFLINE.matcher(error).find();
    }

    private void typeInMoDuc(String text) {
        cell(COVERAGE, MO_DUC).click();
        type(text);
        assertThat(page.locator("vaadin-grid:visible [part~=edit-input]").first())
                .hasValue(text);
    }

    private void offered(String text) {
        says(dialog(), TITLE);
        planned(COVERAGE, "Mộ Đức", "100", text);
    }

    private void notOffered() {
        page.reload();
        settled();
        cell(COVERAGE, MO_DUC).click();
        backInTheGrid();
    }

    @Test
    void aReloadedPageOffersTheTextOfItsOpenEditorUntilItIsStored() {
        edit(page, COVERAGES, "Lan");
        typeInMoDuc("≥ 95");
        page.reload();
        offered("≥ 95");
        stored("coverage-5g", "mo-duc", "100");
        button(dialog(), "Để sau").click();
        assertThat(dialog()).hasCount(0);
        page.reload();
        offered("≥ 95");
        button(dialog(), "Ghi 1 ô").click();
        told("Đã ghi 1 ô");
        stored("coverage-5g", "mo-duc", "≥ 95");
        notOffered();
    }

    @Test
    void theTaskGridOffersItsTextToo() {
        edit(page, "?tab=tasks&mode=edit&tasks-commune=truong-giang", "Lan");
        Locator deadline = row(page, "TG-01").locator("td").nth(DEADLINE);
        deadline.click();
        type("30/9/2045");
        assertThat(page.locator("vaadin-grid:visible [part~=edit-input]").first())
                .hasValue("30/9/2045");
        page.reload();
        says(dialog(), TITLE);
        says(dialog(), "30/9/2045");
        button(dialog(), "Ghi 1 ô").click();
        told("Đã ghi 1 ô");
        assertThat(row(page, "TG-01").locator("td").nth(DEADLINE)).hasAccessibleName(Pattern.compile("30/0?9/2045"));
    }

    @Test
    void aNewTabOffersTheTextOfOneThatWasClosed() {
        edit(page, COVERAGES, "Lan");
        typeInMoDuc("≥ 96");
        Page closed = page;
        page = closed.context().newPage();
        closed.waitForClose(() -> closed.close(new Page.CloseOptions().setRunBeforeUnload(true)));
        open(COVERAGES);
        offered("≥ 96");
        button(dialog(), "Bỏ những chữ này").click();
        assertThat(dialog()).hasCount(0);
        notOffered();
        stored("coverage-5g", "mo-duc", "100");
    }

    @Test
    void aTextThatWasEnteredWhileTheLineWasCutIsPendingAndThenStored() throws Exception {
        try (Line line = new Line(port())) {
            openThrough(line);
            typeInMoDuc("≥ 97");
            line.cut();
            press("Enter");
            assertThat(page.locator("vaadin-connection-indicator"))
                    .hasJSProperty("reconnectingText", "Mất kết nối với máy chủ, đang nối lại…");
            editIs(cell(COVERAGE, MO_DUC), "pending");
            stored("coverage-5g", "mo-duc", "100");
            line.mend();
            editIs(cell(COVERAGE, MO_DUC), "stored");
            stored("coverage-5g", "mo-duc", "≥ 97");
        }
    }

    @Test
    void aPageThatIsDrawnAnewAfterADeadLineOffersTheTextOfItsOpenEditor() throws Exception {
        Page second = person(1366, 768);
        edit(second, COVERAGES, "Minh");
        try (Line line = new Line(port())) {
            openThrough(line);
            typeInMoDuc("≥ 97,5");
            line.freeze();
            cell(second, COVERAGE, column("Phú Lý")).click();
            second.keyboard().type("≥ 61");
            second.keyboard().press("Enter");
            editIs(cell(second, COVERAGE, column("Phú Lý")), "stored");
            page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            page.waitForFunction("() => window.Vaadin.connectionState.state === 'reconnecting'");
            line.mend();
            offered("≥ 97,5");
            button(dialog(), "Ghi 1 ô").click();
            told("Đã ghi 1 ô");
            stored("coverage-5g", "mo-duc", "≥ 97,5");
        }
    }

    @Test
    void aServerThatWasKilledOffersTheTextOnceItIsBack(@TempDir Path data) throws Exception {
        List<String> database = List.of("--bang57.data-dir=" + data);
        ServerProcess first = ServerProcess.start(Application.class, database);
        try (Line line = new Line(URI.create(first.awaitAddress()).getPort())) {
            openThrough(line);
            typeInMoDuc("≥ 98");
            line.cut();
            first.kill();
            try (ServerProcess second = ServerProcess.start(Application.class, database)) {
                line.leadTo(URI.create(second.awaitAddress()).getPort());
                line.mend();
                page.reload();
                offered("≥ 98");
                button(dialog(), "Ghi 1 ô").click();
                told("Đã ghi 1 ô");
                shows(cell(COVERAGE, MO_DUC), "≥ 98");
            }
        } finally {
            first.close();
        }
    }

    private void openThrough(Line line) {
        page.navigate("http://localhost:" + line.port() + "/" + COVERAGES);
        page.locator(".b57-cards .b57-card").first().waitFor();
        settled();
    }
}
