package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.presentation.Clickers;

/** What axe-core finds, however small, on the wall, beside it and before the meeting. */
class DeckAccessibilityIT extends DeckJourney {

    @Autowired
    private Clickers clickers;

    /** The framework's own sign of a lost line, which stands beside the page, is left out. */
    private static List<String> violations(Page at, String name) {
        settled(at);
        return Axe.violations(at, "vaadin-connection-indicator").stream()
                .map(found -> name + ": " + found)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noViolationOnAnySlide(String colours) {
        page = wall(1920, 1080, colours);
        present("");
        List<String> found = new ArrayList<>();
        int number = 0;
        for (String slide : slides(page)) {
            number++;
            keys(number < 10 ? "0" : "1", Integer.toString(number % 10), "Enter");
            stands(slide);
            found.addAll(violations(page, slide));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noViolationOnADetailNorInWhatLiesOverASlide(String colours) {
        page = wall(1366, 768, colours);
        present("");
        keys("0", "7", "Enter");
        stands("pillar/society");
        List<String> found = new ArrayList<>();
        keys("Tab");
        assertThat(frame()).isVisible();
        found.addAll(violations(page, "highlight"));
        keys("o");
        found.addAll(violations(page, "overview"));
        keys("Escape", "?");
        found.addAll(violations(page, "keys"));
        keys("Escape", "b");
        found.addAll(violations(page, "black"));
        keys("b");
        stage().locator("[data-mark='cell:e-identity/truong-giang']").click();
        stands("cell:e-identity/truong-giang");
        found.addAll(violations(page, "detail"));
        keys("g");
        assertThat(page.locator("vaadin-dialog textarea")).isFocused();
        found.addAll(violations(page, "note"));
        assertThat(found).isEmpty();
    }

    @Test
    void noViolationInThePresentersWindow() {
        page = wall(1366, 768);
        present("");
        Page presenter = person(1366, 900);
        presenter.navigate("http://bang57.localhost:" + port() + "/nguoi-trinh-bay?meeting=" + meeting(page));
        presenter.locator(".b57-preview-small h1").waitFor();
        button(presenter, "Điện thoại làm bút").click();
        presenter.locator(".b57-qr").waitFor();
        assertThat(violations(presenter, "presenter")).isEmpty();
    }

    @Test
    void noViolationInTheAgenda() {
        page.navigate(address("chuong-trinh"));
        page.locator("#check-run").click();
        page.locator("#check-verdict").waitFor();
        assertThat(violations(page, "agenda")).isEmpty();
    }

    @Test
    void noViolationOnAPhone() {
        page = wall(1366, 768);
        present("");
        String meeting = meeting(page);
        Page phone = person(390, 844);
        phone.navigate(address("dieu-khien?meeting=" + meeting + "&pass=" + clickers.pass(meeting)));
        button(phone, "Trang sau").waitFor();
        List<String> found = new ArrayList<>(violations(phone, "clicker"));
        Page refused = person(390, 844);
        refused.navigate(address("dieu-khien?meeting=" + meeting + "&pass=used"));
        refused.locator("main p").waitFor();
        found.addAll(violations(refused, "refused"));
        assertThat(found).isEmpty();
    }
}
