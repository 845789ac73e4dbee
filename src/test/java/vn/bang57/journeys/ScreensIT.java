package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a phone to a wall: the page is never wider than its window. */
class ScreensIT extends Journey {

    static final Map<String, String> VIEWS = Map.of(
            "start", "",
            "level 2", "?pillar=society",
            "level 4", "?pillar=society&indicator=e-identity&commune=truong-giang",
            "tasks", "?tab=tasks",
            "coverage", "?tab=coverage",
            "edit", "?mode=edit");

    @ParameterizedTest
    @CsvSource({"1024, 768", "1366, 768", "1920, 1080", "390, 844"})
    void thePageIsNeverWiderThanTheWindow(int width, int height) {
        Page at = person(width, height);
        List<String> wide = new ArrayList<>();
        VIEWS.forEach((name, address) -> {
            open(at, address);
            Object over = at.evaluate("""
                    () => {
                      const page = document.documentElement;
                      if (page.scrollWidth <= page.clientWidth) return '';
                      return page.scrollWidth + ': ' + [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > page.clientWidth + 0.5)
                        .slice(0, 4).map(e => e.tagName + '.' + e.className).join(', ');
                    }""");
            if (!"".equals(over)) {
                wide.add(name + " " + over);
            }
        });
        assertThat(wide).isEmpty();
    }
}
