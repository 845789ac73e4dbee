package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a figure on the wall down to the line of the document that it comes from, and back. */
class DeckDrillIT extends DeckJourney {

    private static final String CELL = "cell:e-identity/truong-giang";

    @BeforeEach
    void present() {
        page = wall(1920, 1080);
        present("");
        stands("headline");
    }

    private Locator fact(String term) {
        return stage().locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(term))));
    }

    @Test
    void theKeysLeadDownToTheSourceLineAndBackTheSameWay() {
        keys("Tab", "Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^commune:"));
        String commune = stage().getAttribute("data-key");
        keys("PageDown");
        stands(commune, 1);
        keys("2", "Enter");
        says(stage().locator(".b57-slide-foot"), "chi tiết, mức 2");
        String below = stage().getAttribute("data-key");
        assertThat(below).matches("(cell|indicator):.*");
        if (below.startsWith("indicator:")) {
            keys("Tab", "Enter");
            says(stage().locator(".b57-slide-foot"), "chi tiết, mức 3");
            assertThat(stage()).hasAttribute("data-key", Pattern.compile("^cell:"));
            says(fact("Dòng nguồn").locator("dd"), ": ");
            keys("Backspace");
            stands(below);
        } else {
            says(fact("Dòng nguồn").locator("dd"), ": ");
        }
        keys("Backspace");
        stands(commune, 1);
        keys("Escape");
        stands("headline");
        assertThat(frame()).isVisible();
    }

    @Test
    void theMouseAsksWhyOfACell() {
        keys("0", "7", "Enter");
        stands("pillar/society");
        Locator cell = stage().locator("[data-mark='" + CELL + "']");
        cell.hover();
        assertThat(frame()).isVisible();
        Locator why = button(frame(), "Vì sao?");
        assertThat(why).isVisible();
        why.click();
        stands(CELL);
        says(stage().locator("h1"), "Trường Giang: Tài khoản định danh điện tử");
        says(stage().locator(".b57-slide-figure"), "90");
        assertThat(fact("Vì sao").locator("dd")).not().isEmpty();
        says(fact("Dòng nguồn").locator("dd"), "2030");
        says(fact("Văn bản").locator("dd"), "/");
        keys("Backspace");
        stands("pillar/society");
    }

    @Test
    void aClickOnACellGoesIntoIt() {
        keys("0", "7", "Enter");
        stage().locator("[data-mark='" + CELL + "']").click();
        stands(CELL);
    }

    @Test
    void aBarLeadsToItsFigure() {
        keys("0", "9", "Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^indicator/"));
        String slide = stage().getAttribute("data-key");
        stage().locator("[data-mark-id]").first().waitFor();
        keys("1");
        assertThat(frame()).isVisible();
        keys("Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^cell:.*/"));
        says(fact("Dòng nguồn").locator("dd"), ": ");
        keys("Backspace");
        stands(slide);
    }

    @Test
    void aTaskSaysWhyItIsLate() {
        keys("End");
        stands("late");
        keys("Tab", "Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^task:"));
        says(fact("Vì sao").locator("dd"), "Hạn đã qua ");
        says(fact("Vì sao").locator("dd"), "chưa ai báo cáo");
        keys("PageDown");
        assertThat(fact("Dòng nguồn").locator("dd")).not().isEmpty();
        keys("Backspace");
        stands("late");
        assertThat(frame()).isVisible();
    }

    @Test
    void aPartOfABarLeadsToItsTasksAndOneOfThem() {
        keys("1", "6", "Enter");
        stands("tasks");
        stage().locator("[data-mark-id]").first().waitFor();
        keys("1", "Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^tasks:"));
        String part = stage().getAttribute("data-key");
        keys("Tab", "Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^task:"));
        keys("Escape");
        stands(part);
        keys("Escape");
        stands("tasks");
    }

    @Test
    void wherePlansContradictThemselvesBothLinesAreNamed() {
        keys("1", "4", "Enter");
        stands("contradictions");
        keys("Tab", "Enter");
        assertThat(stage()).hasAttribute("data-key", Pattern.compile("^(cell|indicator):"));
        says(stage().locator(".b57-slide-foot"), "chi tiết, mức 1");
        keys("Backspace");
        stands("contradictions");
    }
}
