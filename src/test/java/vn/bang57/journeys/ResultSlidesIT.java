package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ReportActual;
import vn.bang57.shared.Author;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Slug;

/** Results make the longest sentences of a detail: period, figure, evidence, and how far the milestone is. */
class ResultSlidesIT extends DeckJourney {

    private static final String INDICATOR = "e-identity";

    @Autowired
    private ActualService actuals;

    @Override
    boolean edits() {
        return true;
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @CsvSource({
        "1024, 768, hall, vi",
        "1280, 800, boardroom, en",
        "1920, 1080, boardroom, vi",
        "1920, 1080, hall, en",
        "3840, 2160, hall, vi"
    })
    void theLastSeatReadsReportedResults(int width, int height, String room, String language) {
        for (String commune : COMMUNES) {
            report(commune, "Quý II/2026", "61,5", false);
            report(commune, "Quý III/2026", "64,25", false);
            report(commune, "2026", "70", true);
        }
        clock.set(clock.instant().plusSeconds(60));
        page = wall(width, height);
        present("room=" + room + "&lang=" + language);
        LastSeat seat = new LastSeat(page, room);
        List<String> faults = new ArrayList<>();
        for (String commune : List.of("truong-giang", "phuoc-giang", "mo-duc")) {
            keys("0", "7", "Enter");
            cell(commune).click();
            depth(1);
            turnTo(language.equals("vi") ? "64,25" : "64.25");
            faults.addAll(seat.faults(stage().getAttribute("data-key")));
            keys("Escape");
            depth(0);
        }
        assertThat(faults).isEmpty();
    }

    /** The commune's figure, on whichever page of the slide it stands. */
    private Locator cell(String commune) {
        Locator cell = stage().locator("[data-mark='cell:" + INDICATOR + "/" + commune + "']");
        for (int i = 0; i < 20 && cell.count() == 0; i++) {
            keys("PageDown");
            settled(page);
        }
        return cell;
    }

    private void turnTo(String text) {
        for (int i = 0; i < 10 && !stage().textContent().contains(text); i++) {
            keys("PageDown");
            settled(page);
        }
        assertThat(stage().textContent()).contains(text);
    }

    private void report(String commune, String period, String value, boolean estimated) {
        assertThat(actuals.report(new ReportActual(
                        Slug.of(commune),
                        INDICATOR,
                        period,
                        value,
                        estimated,
                        "Báo cáo số 125/BC-UBND về tình hình thực hiện chuyển đổi số",
                        Author.of("Lan"))))
                .isInstanceOf(ChangeResult.Stored.class);
    }
}
