package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on screens of other sizes, and in the colours that somebody chooses. */
class NarrowAndContrastIT extends Journey {

    /** Buttons and links that are shorter or narrower than 24 pixels, without as much room around them (WCAG 2.5.8). */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, a[href], summary, input, [role=button], [role=menuitem]')]
              .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.closest('p, dd, vaadin-text-field, vaadin-select'))
              .map(each => [each, each.getBoundingClientRect()])
              .filter(([, box]) => box.width > 1 && box.height > 1 && (box.width < 23.5 || box.height < 23.5))
              .map(([each, box]) => `${each.className} "${each.textContent.trim()}" ${box.width}×${box.height}`)""";

    private static final String CLIPPED_CHARTS = """
            () => [...document.querySelectorAll('apex-chart')].filter(chart => chart.clientWidth)
              .map(chart => [chart, chart.querySelector('svg.apexcharts-svg').getBoundingClientRect()])
              .filter(([chart, svg]) => svg.height > chart.clientHeight + 1 || svg.width > chart.clientWidth + 1)
              .map(([chart, svg]) => `${chart.dataset.drawn} ${svg.width}×${svg.height}`)""";

    /** Names of indicators that are cut, or so narrow that they stand in more than four lines. */
    private static final String UNREADABLE_NAMES = """
            () => [...document.querySelectorAll('.b57-coverage tbody th')]
              .filter(name => name.scrollWidth > name.clientWidth + 1 || name.clientHeight > 75)
              .map(name => `${name.textContent} ${name.clientWidth}×${name.clientHeight}`)""";

    @ParameterizedTest
    @CsvSource({"390, 844, 5", "1024, 768, 5", "1366, 768, 5", "1366, 768, 12", "1920, 1080, 5", "1920, 1080, 60"})
    void whoSetWhatNamesEachIndicatorInFull(int width, int height, int communes) {
        page = person(width, height);
        open("?tab=coverage");
        page.locator(".b57-coverage").evaluate("""
                (coverage, communes) => {
                  coverage.style.setProperty('--b57-communes', communes);
                  for (const row of coverage.querySelectorAll('tr')) {
                    while (row.cells.length <= communes) row.append(row.lastElementChild.cloneNode(true));
                  }
                }""", communes);
        assertThat((List<?>) page.evaluate(UNREADABLE_NAMES)).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "390, 844, ''",
        "390, 844, ?tab=tasks",
        "390, 844, ?tab=coverage",
        "390, 844, ?pillar=society",
        "390, 844, ?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang",
        "683, 384, ?pillar=society&lang=en",
        "683, 384, ?asof=2026-11-21",
        "1024, 768, ?pillar=infrastructure",
        "1366, 768, ?pillar=society",
        "1920, 1080, ?pillar=society&lang=en"
    })
    void nothingIsCutOffOrTooSmallToHit(int width, int height, String address) {
        page = person(width, height);
        open(address);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat((List<?>) page.evaluate(CLIPPED_CHARTS)).isEmpty();
        assertThat((List<?>) page.evaluate(SMALL_TARGETS)).isEmpty();
    }

    @Test
    void theFiltersStandInOneRowInEitherLanguage() {
        for (String address : List.of("", "?lang=en")) {
            open(address);
            assertThat(page.locator(".b57-filters").boundingBox().height)
                    .as(address)
                    .isLessThan(60);
        }
    }

    @Test
    void aFigureIsNeverShortened() {
        page = person(1024, 768);
        open("");
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.b57-num .b57-fig')]
                  .filter(figure => figure.scrollWidth > figure.clientWidth + 1).map(figure => figure.textContent)""")).isEmpty();
    }

    @Test
    void tasksAreCardsOnATelephone() {
        page = person(390, 844);
        open("?tab=tasks");
        Locator title = page.locator("vaadin-grid:visible .b57-task-cell")
                .filter(new Locator.FilterOptions().setHasText("Quán triệt Nghị quyết 57"))
                .first();
        title.scrollIntoViewIfNeeded();
        assertThat(title).isInViewport();
        assertThat(title.boundingBox().width).isGreaterThan(280);
    }

    @Test
    void theButtonGoesFromLightToDarkToHighContrastAndTheChoiceStays() {
        open("?pillar=society");
        Locator html = page.locator("html");
        Locator button = button("Đổi nền sáng, tối, tương phản cao");
        button.click();
        assertThat(html).hasCSS("color-scheme", "dark");
        assertThat(page.locator(".b57-top .b57-spoken")).hasText("Nền tối");
        button.click();
        assertThat(html).hasClass(Pattern.compile("b57-contrast"));
        assertThat(page.locator(".b57-top .b57-spoken")).hasText("Tương phản cao");
        page.reload();
        settled();
        assertThat(html).hasClass(Pattern.compile("b57-contrast"));
        button.click();
        assertThat(html).not().hasClass(Pattern.compile("b57-contrast"));
        assertThat(html).hasCSS("color-scheme", "light");
    }

    @Test
    void chartsTakeTheColoursOfTheGround() {
        open("");
        Locator label = chart().locator(".b57-layer text[fill]").first();
        String light = label.getAttribute("fill");
        button("Đổi nền sáng, tối, tương phản cao").click();
        assertThat(label).not().hasAttribute("fill", light);
        String dark = label.getAttribute("fill");
        button("Đổi nền sáng, tối, tương phản cao").click();
        assertThat(label).not().hasAttribute("fill", dark);
        button("Đổi nền sáng, tối, tương phản cao").click();
        assertThat(label).hasAttribute("fill", light);
    }
}
