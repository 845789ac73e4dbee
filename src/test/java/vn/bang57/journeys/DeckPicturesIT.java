package vn.bang57.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bang57.MutableClock;

/** Takes the pictures of slides; only when asked to, because it changes committed files. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true", disabledReason = "needs -Dscreenshots=true")
class DeckPicturesIT extends DeckJourney {

    private static final Path IMAGES = Path.of("src/docs/images/slides");

    private static void take(Page at, String name) {
        at.evaluate("() => document.fonts.ready.then(() => true)");
        settled(at);
        at.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }

    /** Controls and pointer are gone, as they are on a wall that is only looked at. */
    private static void idle(Page at) {
        at.waitForFunction("() => document.querySelector('.b57-presentation b57-deck').classList.contains('b57-idle')");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void everySlide(int width, int height) {
        Page wall = wall(width, height);
        present(wall, "");
        wall.mouse().move(width / 2.0, height - 4.0);
        idle(wall);
        for (String slide : slides(wall)) {
            stands(wall, slide, 0);
            take(wall, slide.replace('/', '-') + "-" + width);
            int pages = pages(wall, slide);
            for (int turn = 0; turn < pages; turn++) {
                keys(wall, "PageDown");
            }
        }
        keys(wall, "0", "7", "Enter");
        stands(wall, "pillar/society", 0);
        Locator figure = stage(wall).locator("[data-mark='cell:e-identity/truong-giang']");
        // On a small screen the pillar has more than one page.
        if (figure.count() == 0) {
            keys(wall, "PageDown");
        }
        figure.click();
        stands(wall, "cell:e-identity/truong-giang", 0);
        wall.mouse().move(width / 2.0, height - 4.0);
        idle(wall);
        take(wall, "figure-" + width);
    }

    @Test
    void besideTheWall() {
        Page wall = wall(1366, 768);
        present(wall, "");
        keys(wall, "PageDown");
        stands(wall, "pillar/infrastructure", 0);
        Page presenter = wall.context().newPage();
        presenter.setViewportSize(1366, 900);
        presenter.clock().setFixedTime(MutableClock.START.plusSeconds(4500).toEpochMilli());
        presenter.navigate(address("nguoi-trinh-bay?meeting=" + meeting(wall)));
        presenter.locator(".b57-preview-small [data-key='pillar/data'] h1").waitFor();
        take(presenter, "presenter");
        Page agenda = person(1366, 900);
        agenda.navigate(address("chuong-trinh"));
        agenda.locator(".b57-agenda-slide").first().waitFor();
        take(agenda, "agenda");
    }
}
