package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds serious or critical, in each view of the page. */
class AccessibilityIT extends Journey {

    private static final Set<String> BAD = Set.of("serious", "critical");

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "level 2, ?pillar=society",
        "level 3, ?pillar=society&indicator=e-identity",
        "level 4, ?pillar=society&indicator=e-identity&commune=truong-giang",
        "level 4 edited, ?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang",
        "tables, ?table=1&tasks-table=1&tasks-commune=nghia-tho",
        "tasks, ?tab=tasks&timeline=1",
        "coverage, ?tab=coverage",
        "edit, ?mode=edit",
        "edit tasks, ?mode=edit&tab=tasks",
        "nothing found, ?q=xyzxyz",
        "English, ?lang=en",
        "dark, ?pillar=society",
        "dark coverage, ?tab=coverage"
    })
    void noSeriousViolation(String name, String address) {
        if (name.startsWith("dark")) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        }
        open(address);
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> BAD.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " (" + rule.getNodes().size() + ") " + rule.getHelp() + "\n   "
                                + String.join(
                                        "\n   ",
                                        rule.getNodes().stream()
                                                .limit(4)
                                                .map(node -> node.getTarget() + " " + node.getHtml() + " "
                                                        + node.getFailureSummary()
                                                                .replaceAll("\\s+", " "))
                                                .toList()))
                        .toList();
        assertThat(found).as(name).isEmpty();
    }
}
