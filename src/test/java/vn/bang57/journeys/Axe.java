package vn.bang57.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core, in the page itself: without frames of other origins there is nothing to gather in a second one. */
final class Axe {

    private static final int NODES = 4;

    private Axe() {}

    /**
     * What it finds, of whatever weight.
     *
     * @param without selectors of what is not looked at
     */
    static List<String> violations(Page page, String... without) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        for (String selector : without) {
            axe.exclude(selector);
        }
        return axe.analyze().getViolations().stream().map(Axe::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ", " + rule.getNodes().size() + ") " + rule.getHelp() + "\n   "
                + String.join(
                        "\n   ",
                        rule.getNodes().stream()
                                .limit(NODES)
                                .map(node -> node.getTarget() + " " + node.getHtml() + " "
                                        + node.getFailureSummary().replaceAll("\\s+", " "))
                                .toList());
    }
}
