package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the desk to the wall, and back to exactly where one was. */
class PresentIT extends DeckJourney {

    private static final String SOMEWHERE = "?communes=mo-duc,truong-giang&pillar=society&indicator=e-identity";

    private static final String REFUSED = "Permissions check failed";

    /** Flow's own call leaves a refusal of the browser unanswered. */
    @Override
    boolean expected(String error) {
        return error.contains(REFUSED);
    }

    private void desk(int width, int height, String address) {
        page = wall(width, height);
        open(address);
    }

    private void clickerInUse() {
        page.evaluate("() => localStorage.setItem('bang57.clicker', 'on')");
    }

    /** What an address says, in whatever order. */
    private static Set<String> parameters(String url) {
        String query = URLDecoder.decode(URI.create(url).getRawQuery(), StandardCharsets.UTF_8);
        return Set.of(query.split("&"));
    }

    private boolean full() {
        return (Boolean) page.evaluate("() => !!document.fullscreenElement");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void theButtonStartsOnAFullScreenAndEscLeavesToTheSamePage(int width, int height) {
        desk(width, height, SOMEWHERE);
        String before = page.url();
        button("Trình chiếu").click();
        presented(page);
        stands("headline");
        assertThat(full()).isTrue();
        keys("0", "3", "Enter", "o", "Escape");
        stands("pillar/data");
        keys("Tab", "Enter");
        says(stage().locator(".b57-slide-foot"), "mức 1");
        keys("Escape");
        stands("pillar/data");
        keys("Escape");
        page.locator(".b57-cards .b57-card").first().waitFor();
        page.waitForURL(url -> !url.contains(WALL));
        settled();
        assertThat(parameters(page.url())).isEqualTo(parameters(before)).hasSize(3);
        says(here(), "Tài khoản định danh điện tử");
        page.waitForFunction("() => !document.fullscreenElement");
    }

    @Test
    void aRefusedFullScreenStillShowsTheLargeLayout() {
        page = wall(1366, 768);
        page.addInitScript(
                "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('" + REFUSED + "'))");
        open(SOMEWHERE);
        button("Trình chiếu").click();
        presented(page);
        stands("headline");
        assertThat(full()).isFalse();
        assertThat(((Number) page.evaluate("""
                () => {
                  const { width, height } = document.querySelector('.b57-presentation b57-deck .b57-stage').getBoundingClientRect();
                  return Math.min(width / innerWidth, height / innerHeight);
                }""")).doubleValue()).isGreaterThan(0.99);
        keys("PageDown");
        assertThat(stage()).not().hasAttribute("data-key", "headline");
        keys("Escape");
        page.waitForURL(url -> !url.contains(WALL));
    }

    @Test
    void theScreenStaysAwakeFromTheFirstSlideUntilTheMeetingIsLeft() {
        page = wall(1366, 768);
        page.addInitScript("""
                window.awake = 0;
                Object.defineProperty(navigator, 'wakeLock', { value: { request: type => {
                  window.awake++;
                  const lock = new EventTarget();
                  return Promise.resolve(Object.assign(lock, { type, released: false, release() {
                    if (!this.released) { this.released = true; window.awake--; this.dispatchEvent(new Event('release')); }
                    return Promise.resolve();
                  } }));
                } } });""");
        open("");
        button("Trình chiếu").click();
        presented(page);
        page.waitForFunction("() => window.awake === 1");
        keys("PageDown");
        keys("Escape");
        page.waitForURL(url -> !url.contains(WALL));
        page.waitForFunction("() => window.awake === 0");
    }

    @Test
    void leavingAFullScreenByTheBrowserItselfIsOneStepOut() {
        desk(1366, 768, "");
        button("Trình chiếu").click();
        presented(page);
        keys("Tab", "Enter");
        says(stage().locator(".b57-slide-foot"), "mức 1");
        page.evaluate("() => document.exitFullscreen()");
        stands("headline");
    }

    @Test
    void f5StartsOnlyWhenAClickerIsInUse() {
        desk(1366, 768, "?pillar=society");
        keys("F5");
        assertThat(leftToTheBrowser(page)).isTrue();
        assertThat(page.locator(".b57-cards .b57-card").first()).isVisible();
        assertThat(page.url()).contains("pillar=society").doesNotContain(WALL);
        clickerInUse();
        keys("F5");
        presented(page);
        assertThat(leftToTheBrowser(page)).isFalse();
        stands("headline");
        assertThat(full()).isTrue();
    }

    @Test
    void theMenuKeepsThatAClickerIsInUse() {
        desk(1366, 768, "");
        choose(page, "Thêm về trình chiếu", "Bút trình chiếu: F5 để bắt đầu");
        page.waitForFunction("() => localStorage.getItem('bang57.clicker') === 'on'");
        page.reload();
        settled();
        keys("F5");
        presented(page);
    }

    @Test
    void shiftF5StartsFromThePresentView() {
        desk(1366, 768, "?pillar=society");
        clickerInUse();
        keys("Shift+F5");
        presented(page);
        stands("pillar/society");
    }

    @Test
    void shiftF5StartsFromTheFigureThatIsOpen() {
        desk(1366, 768, "?pillar=society&indicator=e-identity&commune=truong-giang");
        clickerInUse();
        keys("Shift+F5");
        presented(page);
        stands("cell:e-identity/truong-giang");
        keys("Escape");
        stands("indicator:e-identity");
        keys("Escape");
        stands("pillar/society");
    }

    @Test
    void f5NeverReloadsWhilePresenting() {
        page = wall(1366, 768);
        present("");
        keys("PageDown");
        page.evaluate("() => window.sameDocument = true");
        for (String key : new String[] {"F5", "Shift+F5"}) {
            keys(key);
            assertThat(leftToTheBrowser(page)).as(key).isFalse();
        }
        keys("b", "F5");
        assertThat(leftToTheBrowser(page)).isFalse();
        keys("o", "F5");
        assertThat(leftToTheBrowser(page)).isFalse();
        assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
        assertThat(page.url()).containsPattern(Pattern.compile("meeting="));
    }

    @Test
    void f5DoesNotReloadWhileANoteIsWritten() {
        page = wall(1366, 768);
        present("");
        keys("Tab", "g");
        assertThat(page.locator("vaadin-dialog textarea")).isFocused();
        keys("F5");
        assertThat(leftToTheBrowser(page)).isFalse();
    }

    @Test
    void f5AsksForTheFullScreenOfAWallThatWasOpenedByItsAddress() {
        page = wall(1366, 768);
        present("");
        assertThat(full()).isFalse();
        keys("F5");
        page.waitForFunction("() => !!document.fullscreenElement");
    }

    @Test
    void anAddressThatNamesNoMeetingSaysSoAndBeginsNone() {
        page = wall(1366, 768);
        page.navigate(address(WALL + "?meeting=nothing"));
        says(page.locator("main"), "Không tìm thấy cuộc họp này.");
    }
}
