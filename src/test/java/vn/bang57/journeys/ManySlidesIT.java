package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.commune.AddCommune;
import vn.bang57.commune.CommuneService;
import vn.bang57.shared.Author;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.target.StateTarget;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.AddTask;
import vn.bang57.task.TaskService;

/** More communes than stand side by side: nobody is left out, and the last seat reads every page. */
class ManySlidesIT extends DeckJourney {

    private static final Author LAN = Author.of("Lan");
    private static final int MORE = 12;
    private static final List<String> INDICATORS =
            List.of("coverage-5g", "e-identity", "dossiers-online", "satisfaction", "digital-economy-share");

    @Autowired
    private CommuneService communes;

    @Autowired
    private TargetService targets;

    @Autowired
    private TaskService tasks;

    @Override
    boolean edits() {
        return true;
    }

    @BeforeEach
    void aProvinceGrows() {
        for (int at = 1; at <= MORE; at++) {
            String slug = stored(
                    communes.add(new AddCommune("Nghĩa Trường " + at, "Quảng Ngãi", 2030, "", at % 5 == 0, LAN)));
            int figure = 50 + 3 * at;
            INDICATORS.forEach(code -> stored(targets.state(new StateTarget(
                    slug, code, 2030, TargetValueParser.parse("≥ " + figure).orElseThrow(), Means.ADDED, LAN))));
            stored(tasks.add(new AddTask(
                    slug, "", "Rà soát, tái cấu trúc quy trình thủ tục hành chính", "Công an", "30/9/2026", LAN)));
        }
        clock.set(clock.instant().plusSeconds(60));
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @CsvSource({"1024, 768, hall, vi", "1280, 800, boardroom, en", "1920, 1080, boardroom, vi", "3840, 2160, hall, en"})
    void theLastSeatReadsEveryPage(int width, int height, String room, String language) {
        page = wall(width, height);
        present("room=" + room + "&lang=" + language);
        LastSeat seat = new LastSeat(page, room);
        assertThat(seat.pages()).hasSizeGreaterThan(30);
        assertThat(seat.faults()).isEmpty();
    }

    @Test
    void fromAPillarToAllCommunesToOneAndBackToTheVerySamePage() {
        page = wall(1920, 1080);
        present("");
        assertThat(pages(page, "headline")).isGreaterThan(1);
        keys("0", "2", "Enter");
        assertThat(stage()).hasAttribute("data-key", "pillar/infrastructure");
        stage().locator("[data-mark='indicator:coverage-5g']").first().click();
        depth(1);
        assertThat(pages(page, "indicator:coverage-5g")).isGreaterThan(1);
        keys("PageDown");
        settled(page);
        stage().locator(".b57-hit").first().click();
        depth(2);
        keys("Escape");
        depth(1);
        assertThat(stage()).hasAttribute("data-page", "1");
        keys("Escape");
        depth(0);
        assertThat(stage()).hasAttribute("data-key", "pillar/infrastructure");
    }

    private static <T> T stored(ChangeResult<T> result) {
        return switch (result) {
            case ChangeResult.Stored<T> done -> done.row();
            default -> throw new AssertionError(result);
        };
    }
}
