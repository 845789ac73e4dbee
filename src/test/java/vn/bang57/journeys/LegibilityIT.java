package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of every slide, as it is really drawn, is read from the last seat of its room. */
class LegibilityIT extends DeckJourney {

    /** The two digits of a slide, and whether to go on from what its first mark leads to. */
    private static final String[][] WAYS = {
        {"0", "1", "on"},
        {"0", "7", "on"},
        {"0", "9"},
        {"1", "1"},
        {"1", "4"},
        {"1", "5", "on"},
        {"1", "6", "on"},
        {"1", "7"}
    };

    @ParameterizedTest(name = "{0}x{1} {2} {3} {4}")
    @CsvSource({
        "1024, 768, boardroom, vi, light",
        "1024, 768, boardroom, en, light",
        "1024, 768, hall, vi, light",
        "1024, 768, hall, en, light",
        "1280, 800, boardroom, vi, light",
        "1280, 800, boardroom, en, light",
        "1280, 800, hall, vi, light",
        "1280, 800, hall, en, light",
        "1920, 1080, boardroom, vi, light",
        "1920, 1080, boardroom, en, light",
        "1920, 1080, hall, vi, light",
        "1920, 1080, hall, en, light",
        "3840, 2160, boardroom, vi, light",
        "3840, 2160, boardroom, en, light",
        "3840, 2160, hall, vi, light",
        "3840, 2160, hall, en, light",
        "1024, 768, hall, vi, dark",
        "1280, 800, boardroom, en, dark",
        "1920, 1080, boardroom, vi, dark",
        "3840, 2160, hall, vi, dark"
    })
    void theLastSeatReadsEveryPage(int width, int height, String room, String language, String colours) {
        Page wall = wall(width, height, colours);
        present(wall, "room=" + room + "&lang=" + language);
        LastSeat seat = new LastSeat(wall, room);
        assertThat(seat.pages()).hasSizeGreaterThan(10);
        assertThat(seat.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080", "3840, 2160"})
    void allCommunesStandSideBySideOnTheFirstSlide(int width, int height) {
        page = wall(width, height);
        present("");
        assertThat(pages(page, "headline")).isEqualTo(1);
        assertThat(stage().locator("tbody tr")).hasCount(COMMUNES.size());
    }

    /** Communes, indicators, figures, lists of tasks and a task. */
    @ParameterizedTest(name = "{0}x{1} {2} {3} {4}")
    @CsvSource({
        "1024, 768, boardroom, vi, light",
        "1024, 768, hall, vi, dark",
        "1280, 800, hall, en, light",
        "1920, 1080, boardroom, vi, light",
        "1920, 1080, boardroom, vi, dark",
        "1920, 1080, boardroom, en, light",
        "3840, 2160, hall, vi, light"
    })
    void theLastSeatReadsWhatIsDrilledInto(int width, int height, String room, String language, String colours) {
        page = wall(width, height, colours);
        present("room=" + room + "&lang=" + language);
        List<String> faults = new ArrayList<>();
        LastSeat seat = new LastSeat(page, room);
        for (String[] way : WAYS) {
            keys(way[0], way[1], "Enter");
            // A bar can be pointed at once its chart is drawn.
            settled();
            keys("Tab", "Enter");
            depth(1);
            faults.addAll(seat.faults(stage().getAttribute("data-key")));
            if (way.length > 2) {
                keys("Tab", "Enter");
                depth(2);
                faults.addAll(seat.faults(stage().getAttribute("data-key")));
                keys("Escape");
                depth(1);
            }
            keys("Escape");
            depth(0);
        }
        assertThat(faults).isEmpty();
    }
}
