package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pasting so much that it takes a while. */
class LongPasteIT extends GridJourney {

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void letGo() {
        Gate.remove(jdbc);
    }

    /** The whole grid with the same figure everywhere. */
    private static String changed(String all) {
        List<String> lines = all.lines().toList();
        return lines.getFirst() + "\n"
                + lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t")[0] + "\t11".repeat(COMMUNES.size()))
                        .collect(Collectors.joining("\n"));
    }

    private void pasteEverywhere() {
        cell(COVERAGE, MO_DUC).click();
        press("Control+v");
        planned(COVERAGE, "Mộ Đức", "100", "11");
        dialog().locator("#paste-apply").click();
    }

    @Test
    void itShowsHowFarItIsAndCanBeCancelledOrTakenBackAtOnce() {
        edit(page, "?mode=edit", "Lan");
        cell(COVERAGE, MO_DUC).click();
        press("Control+a", "Control+c");
        told("Đã chép");
        copied(changed(clipboard()), "");

        Gate.shut(jdbc);
        pasteEverywhere();
        assertThat(dialog().getByText(Pattern.compile("^Đang ghi (50|1\\d\\d)/(2|3|4)\\d\\d ô…$")))
                .isVisible();
        assertThat(dialog().locator("progress")).isVisible();
        stored("coverage-5g", "mo-duc", "100");
        button(dialog(), "Thôi").click();
        Gate.open();
        told("Đã dừng; chưa ghi ô nào.");
        backInTheGrid();
        stored("coverage-5g", "mo-duc", "100");

        pasteEverywhere();
        told("Nhấn Ctrl+Z để hoàn tác.");
        backInTheGrid();
        shows(cell(COVERAGE, MO_DUC), "11");
        Arrays.asList("mo-duc", "truong-giang").forEach(commune -> stored("coverage-5g", commune, "11"));
        press("Control+z");
        told("Đã hoàn tác: Dán");
        stored("coverage-5g", "mo-duc", "100");
    }
}
