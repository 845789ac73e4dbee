package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.MutableClock;

/** What a person does on a wall, beside it and before the meeting. */
abstract class DeckJourney extends Journey {

    static final String WALL = "trinh-chieu";

    private static final Pattern MEETING = Pattern.compile("meeting=([0-9a-f-]+)");

    @Autowired
    MutableClock clock;

    /** The figures were loaded an hour before, so that whatever is edited from now on came after them. */
    @BeforeEach
    void anHourLater() {
        clock.set(MutableClock.START.plusSeconds(3600));
    }

    @AfterEach
    void clockBack() {
        clock.set(MutableClock.START);
    }

    /** A screen of that size on which the time that keys bear can be put forward. */
    Page wall(int width, int height) {
        Page at = person(width, height);
        at.addInitScript("""
                const real = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp').get;
                window.later = 0;
                Object.defineProperty(Event.prototype, 'timeStamp', { get() { return real.call(this) + window.later; } });
                addEventListener('keydown', event => { window.press = event; }, true);""");
        return at;
    }

    /** The same on a machine where somebody has chosen these colours before. */
    Page wall(int width, int height, String colours) {
        Page at = wall(width, height);
        at.addInitScript("localStorage.setItem('bang57.slides', '" + colours + "')");
        return at;
    }

    /** Begins a meeting over a page with these parameters, without the question mark. */
    void present(String query) {
        present(page, query);
    }

    void present(Page at, String query) {
        at.navigate("http://localhost:" + port() + "/" + WALL + (query.isEmpty() ? "" : "?" + query));
        presented(at);
    }

    /** Waits until a meeting is on the wall. */
    static void presented(Page at) {
        stage(at).locator("h1").waitFor();
        at.waitForURL(MEETING);
        settled(at);
    }

    static Locator deck(Page at) {
        return at.locator(".b57-presentation b57-deck");
    }

    static Locator stage(Page at) {
        return deck(at).locator(".b57-stage:not(.b57-stage-probe)");
    }

    Locator stage() {
        return stage(page);
    }

    /** What lies over the slide. */
    Locator over(String kind) {
        return page.locator(".b57-over-" + kind);
    }

    Locator frame() {
        return stage().locator(".b57-highlight");
    }

    /** Waits until the wall stands on that slide, and on that page of it. */
    static void stands(Page at, String slide, int page) {
        assertThat(stage(at)).hasAttribute("data-key", slide);
        assertThat(stage(at)).hasAttribute("data-page", Integer.toString(page));
    }

    void stands(String slide) {
        stands(slide, 0);
    }

    void stands(String slide, int on) {
        stands(page, slide, on);
    }

    /** Waits until so much is drilled into. */
    void depth(int levels) {
        assertThat(stage().locator(".b57-stamps-end .b57-stamp").last())
                .hasText(Pattern.compile(levels == 0 ? "^\\d+/\\d+$" : "(mức|level) " + levels + "$"));
    }

    /** Presses keys one after the other, each by its time long enough after the one before to be a press of its own. */
    void keys(String... keys) {
        keys(page, keys);
    }

    static void keys(Page at, String... keys) {
        for (String key : keys) {
            at.evaluate("() => { window.later += 200; }");
            at.keyboard().press(key);
        }
    }

    /** Whether the browser would still have done what it does on that key by itself. */
    static boolean leftToTheBrowser(Page at) {
        return (Boolean) at.evaluate("() => !window.press.defaultPrevented");
    }

    /** Two presses of a key so many milliseconds apart, by the time that they bear. */
    void twice(String key, int apart) {
        page.evaluate("""
                ([key, apart]) => {
                  window.later += 1000;
                  const now = performance.now() + window.later;
                  for (const at of [now, now + apart]) {
                    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
                    Object.defineProperty(event, 'timeStamp', { value: at });
                    document.body.dispatchEvent(event);
                  }
                  window.later += 1000;
                }""", List.of(key, apart));
    }

    /** The keys of the slides, in their order. */
    @SuppressWarnings("unchecked")
    static List<String> slides(Page at) {
        return (List<String>) at.evaluate(
                "async () => [...new Set((await document.querySelector('.b57-presentation b57-deck').audit())"
                        + ".map(page => page.slide))]");
    }

    /** How many pages a slide has at this size. */
    static int pages(Page at, String slide) {
        return ((Number) at.evaluate(
                        "async slide => (await document.querySelector('.b57-presentation b57-deck').audit())"
                                + ".filter(page => page.slide === slide).length",
                        slide))
                .intValue();
    }

    /** The meeting's name in the address. */
    static String meeting(Page at) {
        Matcher found = MEETING.matcher(at.url());
        if (!found.find()) {
            throw new AssertionError("No meeting in " + at.url());
        }
        return found.group(1);
    }

    String address(String path) {
        return "http://localhost:" + port() + "/" + path;
    }
}
