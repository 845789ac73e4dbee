package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.MutableClock;
import vn.bang57.ServerProcess;

/** The figures on a wall stand still until somebody takes in what came since. */
class FrozenIT extends DeckJourney {

    private static final String INDICATOR = "Tài khoản định danh điện tử";
    private static final String DESK = "?q=dinh%20danh%20dien%20tu&mode=edit";
    private static final String SLIDE = "pillar/society";
    private static final String CELL = "cell:e-identity/truong-giang";
    private static final Pattern OFFLINE =
            Pattern.compile("net::ERR_|WebSocket connection to .* failed|Failed to load resource");

    @Override
    boolean edits() {
        return true;
    }

    @Override
    boolean expected(String error) {
        return OFFLINE.matcher(error).find();
    }

    private void wallOfSociety() {
        page = wall(1366, 768);
        present("");
        goToSociety();
    }

    private void goToSociety() {
        keys("0", "7", "Enter");
        stands(SLIDE);
        // Where the wall stands has been told to the server.
        settled();
    }

    private Locator figure() {
        return stage().locator("[data-mark='" + CELL + "'] .b57-cell-main");
    }

    private Locator foot() {
        return stage().locator(".b57-slide-foot");
    }

    /** Somebody else corrects the figure on the desk, a minute after the figures were frozen. */
    private void corrected(String value) {
        clock.set(MutableClock.START.plusSeconds(3660));
        Page desk = person(1366, 768);
        open(desk, DESK);
        store(desk, value);
    }

    private void store(Page desk, String value) {
        desk.locator(".b57-author input").fill("Nguyễn Thị Đào");
        Locator cell = cell(desk, INDICATOR, column("Trường Giang"));
        cell.click();
        desk.keyboard().type(value);
        desk.keyboard().press("Enter");
        editIs(cell, "stored");
    }

    @Test
    void whatIsCorrectedOnTheDeskLeavesTheWallAsItWas() {
        wallOfSociety();
        assertThat(figure()).hasText("90");
        says(foot(), "Số liệu chốt 10:00 21/11/2026");
        corrected("≥ 92,5");
        says(foot(), "có 1 thay đổi");
        assertThat(figure()).hasText("90");
        keys("PageDown", "PageUp");
        stands(SLIDE);
        assertThat(figure()).hasText("90");
        says(foot(), "có 1 thay đổi");
        // What is behind the figure is from the same moment.
        stage().locator("[data-mark='" + CELL + "']").click();
        stands(CELL);
        says(stage().locator(".b57-slide-figure"), "90");
        keys("Backspace");
        stands(SLIDE);
    }

    @Test
    void rListsWhatCameSince() {
        wallOfSociety();
        keys("r");
        stands(SLIDE);
        corrected("≥ 92,5");
        says(foot(), "có 1 thay đổi");
        keys("r");
        stands("news");
        says(stage().locator("h1"), "1 thay đổi từ 10:00 21/11/2026");
        says(stage().locator("tbody"), INDICATOR);
        says(stage().locator("tbody"), "Trường Giang");
        says(stage().locator("tbody"), "92,5");
        keys("Escape");
        stands(SLIDE);
    }

    @Test
    void takingInBringsTheFigureAndKeepsTheSlide() {
        wallOfSociety();
        assertThat(page.locator(".b57-take-button")).isHidden();
        corrected("≥ 92,5");
        clock.set(MutableClock.START.plusSeconds(3720));
        says(foot(), "có 1 thay đổi");
        keys("r");
        button("Cập nhật số liệu").click();
        assertThat(figure()).hasText("92,5");
        stands(SLIDE);
        says(foot(), "Số liệu chốt 10:02 21/11/2026");
        assertThat(foot()).not().containsText("thay đổi");
        assertThat(page.locator(".b57-take-button")).isHidden();
    }

    @Test
    void aReloadComesBackToTheSameSlideAndTheSameFigures() {
        wallOfSociety();
        corrected("≥ 92,5");
        says(foot(), "có 1 thay đổi");
        String before = page.url();
        page.reload();
        presented(page);
        assertThat(page.url()).isEqualTo(before);
        stands(SLIDE);
        assertThat(figure()).hasText("90");
        says(foot(), "Số liệu chốt 10:00 21/11/2026");
        says(foot(), "có 1 thay đổi");
    }

    @Test
    void aReloadComesBackToWhatWasDrilledInto() {
        wallOfSociety();
        stage().locator("[data-mark='" + CELL + "']").click();
        stands(CELL);
        settled();
        page.reload();
        presented(page);
        stands(CELL);
        keys("Backspace");
        stands(SLIDE);
    }

    @Test
    void leavingShowsWhatCameSinceFirst() {
        wallOfSociety();
        corrected("≥ 92,5");
        says(foot(), "có 1 thay đổi");
        keys("Escape");
        stands("news");
        says(stage().locator("tbody"), "92,5");
        keys("Escape");
        stands(SLIDE);
        keys("Escape");
        page.locator(".b57-cards .b57-card").first().waitFor();
        assertThat(page.locator("b57-deck")).hasCount(0);
    }

    @Test
    void aRestartedServerComesBackToTheSameSlideAndTheSameFigures(@TempDir Path data) throws Exception {
        List<String> database = List.of("--bang57.data-dir=" + data);
        ServerProcess first = ServerProcess.startPacked(database);
        try (Line line = new Line(URI.create(first.awaitAddress()).getPort())) {
            String root = "http://localhost:" + line.port() + "/";
            page = wall(1366, 768);
            page.navigate(root + WALL);
            presented(page);
            goToSociety();
            String frozen = foot().locator(".b57-stamp", new Locator.LocatorOptions().setHasText("Số liệu chốt"))
                    .innerText();
            Page desk = person(1366, 768);
            desk.navigate(root + DESK);
            desk.locator(".b57-cards .b57-card").first().waitFor();
            settled(desk);
            store(desk, "≥ 92,5");
            says(foot(), "có 1 thay đổi");
            line.cut();
            first.kill();
            try (ServerProcess second = ServerProcess.startPacked(database)) {
                line.leadTo(URI.create(second.awaitAddress()).getPort());
                line.mend();
                page.reload();
                presented(page);
                stands(SLIDE);
                assertThat(figure()).hasText("90");
                says(foot(), frozen);
                says(foot(), "có 1 thay đổi");
            }
        } finally {
            first.close();
        }
    }
}
