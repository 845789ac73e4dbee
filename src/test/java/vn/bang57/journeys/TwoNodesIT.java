package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.bang57.Application;
import vn.bang57.BrowserExtension;
import vn.bang57.EmbeddedPg;
import vn.bang57.ServerProcess;

/** Two servers on one PostgreSQL are one application to the people at them. */
@ExtendWith(BrowserExtension.class)
class TwoNodesIT extends Screen {

    private static final int PATIENCE_MS = 60_000;
    private static final String INDICATOR = "Tài khoản định danh điện tử";
    private static final String DRILLED = "?mode=edit&pillar=society&indicator=e-identity";

    @Test
    void whatIsStoredThroughOneNodeIsOnThePageOfTheOther(Browser browser) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        List<String> database = EmbeddedPg.argumentsForNewDatabase("two_nodes");
        // Both at once, on an empty database; one as it is packed.
        try (ServerProcess first = ServerProcess.start(Application.class, database);
                ServerProcess second = ServerProcess.startPacked(database);
                // Ports of one host share their cookies.
                BrowserContext one = browser.newContext();
                BrowserContext other = browser.newContext()) {
            page = open(one, first.awaitAddress());
            Page there = open(other, second.awaitAddress());
            storedHereIsShownThere(page, "91,5", there);
            storedHereIsShownThere(there, "92,5", page);
            storedHereIsShownThere(page, "93,5", there);
            whoTypesHereIsSeenThere(page, there);
            whoTypesHereIsSeenThere(there, page);
            aWindowAtOneNodeTurnsTheWallAtTheOther(page, there);
        }
    }

    private void whoTypesHereIsSeenThere(Page here, Page there) {
        figure(here).click();
        here.keyboard().type("9");
        assertThat(figure(there)).hasAttribute("data-other", "người khác");
        here.keyboard().press("Escape");
        assertThat(figure(there)).hasAttribute("data-other", "");
    }

    private void aWindowAtOneNodeTurnsTheWallAtTheOther(Page wall, Page window) {
        wall.navigate(node(wall) + "trinh-chieu");
        Locator slide = wall.locator("b57-deck .b57-stage:not(.b57-stage-probe)");
        assertThat(slide).hasAttribute("data-key", "headline");
        wall.waitForURL(Pattern.compile("meeting="));
        String meeting = wall.url().replaceFirst(".*meeting=([^&]+).*", "$1");
        window.navigate(node(window) + "nguoi-trinh-bay?meeting=" + meeting);
        Locator shown = window.locator(".b57-preview b57-deck .b57-stage:not(.b57-stage-probe)");
        assertThat(shown).hasAttribute("data-key", "headline");
        wall.keyboard().press("PageDown");
        assertThat(shown).hasAttribute("data-key", "pillar/infrastructure");
        window.getByText("‹ Trang trước").click();
        assertThat(slide).hasAttribute("data-key", "headline");
    }

    private Page open(BrowserContext context, String address) {
        context.setDefaultTimeout(PATIENCE_MS);
        Page opened = context.newPage();
        opened.navigate(address + DRILLED);
        opened.locator(".b57-cards .b57-card").first().waitFor();
        settled(opened);
        opened.evaluate("() => window.sameDocument = true");
        return opened;
    }

    private void storedHereIsShownThere(Page here, String value, Page there) {
        Locator cell = figure(here);
        cell.click();
        here.keyboard().type("≥ " + value);
        here.keyboard().press("Enter");
        editIs(cell, "stored");
        assertThat(figure(there)).hasAccessibleName(Pattern.compile("≥ ?" + value));
        there.waitForFunction("""
                value => window.sameDocument && [...document.querySelectorAll('.b57-drill apex-chart')]
                  .some(chart => chart.interaction.marks.some(mark => mark.description.includes(value)))""", value);
    }

    private static String node(Page at) {
        return at.url().replaceFirst("\\?.*", "");
    }

    private Locator figure(Page at) {
        return cell(at, INDICATOR, column("Trường Giang"));
    }
}
