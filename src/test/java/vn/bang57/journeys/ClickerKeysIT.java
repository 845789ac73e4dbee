package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that clickers and keyboards send to a wall, on a wide and on an old screen. */
class ClickerKeysIT extends DeckJourney {

    private static final String LAST = "late";

    private void on(int width, int height) {
        page = wall(width, height);
        present("");
        stands("headline");
    }

    /** Stands on a slide of one page, before another of one page. */
    private void onThePillars(int width, int height) {
        on(width, height);
        toThePillars();
    }

    private void toThePillars() {
        keys("0", "2", "Enter");
        stands("pillar/infrastructure");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void everyKeyOfAClickerTurnsOneSlide(int width, int height) {
        onThePillars(width, height);
        for (String next : new String[] {"PageDown", "ArrowRight", "ArrowDown", " ", "n", "N"}) {
            keys(next);
            stands("pillar/data");
            toThePillars();
        }
        for (String previous : new String[] {"PageUp", "ArrowLeft", "ArrowUp", "Shift+ ", "p", "P"}) {
            keys("PageDown");
            stands("pillar/data");
            keys(previous);
            stands("pillar/infrastructure");
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void turningGoesThroughAllPagesAndStopsAtBothEnds(int width, int height) {
        on(width, height);
        keys("PageUp");
        stands("headline");
        int pages = pages(page, "pillar/government");
        assertThat(pages).isGreaterThan(1);
        keys("0", "5", "Enter");
        stands("pillar/government");
        for (int on = 1; on < pages; on++) {
            keys("PageDown");
            stands("pillar/government", on);
        }
        keys("PageDown");
        stands("pillar/economy");
        keys("PageUp");
        stands("pillar/government", pages - 1);
        keys("End");
        stands(LAST);
        int last = pages(page, LAST);
        for (int on = 1; on < last; on++) {
            keys("PageDown");
            stands(LAST, on);
        }
        keys("PageDown");
        stands(LAST, last - 1);
        keys("Home");
        stands("headline");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void twoDigitsAndEnterJumpToASlide(int width, int height) {
        on(width, height);
        keys("1", "4");
        assertThat(page.locator(".b57-jump")).hasText("→ 14");
        keys("Enter");
        stands("contradictions");
        assertThat(page.locator(".b57-jump")).isHidden();
        keys("0", "2", "Enter");
        stands("pillar/infrastructure");
        keys("9", "9", "Enter");
        stands(LAST);
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void theOverviewIsMovedThroughAndChosenFrom(int width, int height) {
        on(width, height);
        keys("o");
        assertThat(over("list").locator("button")).hasCount(slides(page).size());
        assertThat(over("list").locator("[aria-current=true]")).hasText(Pattern.compile("^1"));
        keys("PageDown", "ArrowDown");
        assertThat(over("list").locator("[aria-current=true]")).hasText(Pattern.compile("^3"));
        stands("headline");
        keys("Enter");
        assertThat(over("list")).hasCount(0);
        stands("pillar/data");
        keys("O", "Escape");
        assertThat(over("list")).hasCount(0);
        stands("pillar/data");
        keys("o");
        over("list").locator("button").nth(14).click();
        stands("gaps");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void blackAndWhiteHideTheSlideUntilAnyKey(int width, int height) {
        on(width, height);
        for (String black : new String[] {"b", "B", "."}) {
            keys(black);
            assertThat(over("black")).hasCSS("background-color", "rgb(0, 0, 0)");
            keys(black);
            assertThat(over("black")).hasCount(0);
        }
        for (String white : new String[] {"w", "W", ","}) {
            keys(white);
            assertThat(over("white")).hasCSS("background-color", "rgb(255, 255, 255)");
            // A key that is otherwise none of the deck's.
            keys("x");
            assertThat(over("white")).hasCount(0);
        }
        for (String any : new String[] {"PageDown", "Enter", "Escape", "7"}) {
            keys("b");
            assertThat(over("black")).isVisible();
            keys(any);
            assertThat(over("black")).hasCount(0);
            stands("headline");
        }
        assertThat(page.locator(".b57-jump")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void aDoubledPressCountsOnceAndTwoPressesCountTwice(int width, int height) {
        onThePillars(width, height);
        twice("PageDown", 149);
        stands("pillar/data");
        toThePillars();
        twice("PageDown", 151);
        stands("pillar/resources");
        twice("PageUp", 20);
        stands("pillar/data");
        twice("b", 60);
        assertThat(over("black")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void theListOfKeysOpensAndCloses(int width, int height) {
        on(width, height);
        keys("?");
        assertThat(page.locator(".b57-over-keys > div")).hasCount(15);
        says(page.locator(".b57-over-sheet"), "Phím khi trình chiếu");
        says(page.locator(".b57-over-sheet"), "hai chữ số rồi Enter");
        keys("Escape");
        assertThat(page.locator(".b57-over-keys")).hasCount(0);
        stands("headline");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void tabAndDigitsPointAndBackspaceReturnsToTheVerySamePage(int width, int height) {
        on(width, height);
        keys("0", "5", "Enter", "PageDown");
        stands("pillar/government", 1);
        assertThat(frame()).isHidden();
        keys("Tab");
        String first = pointed();
        keys("Tab");
        String second = pointed();
        assertThat(second).isNotEqualTo(first);
        keys("Shift+Tab");
        assertThat(pointed()).isEqualTo(first);
        keys("2");
        assertThat(pointed()).isEqualTo(second);
        keys("Enter");
        assertThat(stage()).hasAttribute("data-key", second);
        keys("Backspace");
        stands("pillar/government", 1);
        assertThat(pointed()).isEqualTo(second);
        // At the level of slides there is nothing to go back to.
        keys("Backspace");
        stands("pillar/government", 1);
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void singleLettersAreThoseOfAFieldThatHasTheFocus(int width, int height) {
        onThePillars(width, height);
        keys("Tab", "g");
        assertThat(page.locator("vaadin-dialog textarea")).isFocused();
        keys("n", "b", "o", "w", "2", ".", "?", " ", "PageDown");
        assertThat(page.locator("vaadin-dialog textarea")).hasValue("nbow2.? ");
        stands("pillar/infrastructure");
        assertThat(page.locator(".b57-over")).hasCount(0);
        // What is typed is left by the button only.
        button("Thôi").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        stands("pillar/infrastructure");
        keys("PageDown");
        stands("pillar/data");
    }

    /** The mark in the middle of the frame. */
    private String pointed() {
        assertThat(frame()).isVisible();
        return (String) stage().evaluate("""
                stage => {
                  const frame = stage.querySelector('.b57-highlight').getBoundingClientRect();
                  const under = [...stage.querySelectorAll('[data-mark]')].find(mark => {
                    const own = mark.getBoundingClientRect();
                    return Math.abs(own.left + own.right - frame.left - frame.right) < 3 && Math.abs(own.top - frame.top) < 1.5;
                  });
                  return under.dataset.mark;
                }""");
    }
}
