package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillTest {

    private final MemorySheet sheet = new MemorySheet();

    private Area column(String from, String to) {
        return sheet.area(from, "mo-duc", to, "mo-duc");
    }

    private void hold(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.with(MemorySheet.lineIds().get(i), "mo-duc", texts[i]);
        }
    }

    private List<String> column() {
        return sheet.copy(column("5g", "firms")).stream().map(List::getFirst).toList();
    }

    @Test
    void downPutsTheTopLineInEveryLineBelowAndPassesHeadings() {
        hold("≥ 80", "1", "", "3", "9");
        sheet.with("5g", "nghia-tho", "X");
        PastePlan plan = Fill.down(sheet, sheet.area("5g", "mo-duc", "shops", "nghia-tho"));
        sheet.apply(plan);

        assertThat(column()).containsExactly("≥ 80", "≥ 80", "≥ 80", "≥ 80", "9");
        assertThat(sheet.text("shops", "nghia-tho")).isEqualTo("X");
        assertThat(plan.byNames()).isFalse();
    }

    @Test
    void downOfOneLineTakesTheLineAbovePastAHeading() {
        hold("", "", "7");
        sheet.apply(Fill.down(sheet, column("shops", "shops")));

        assertThat(column()).containsExactly("", "", "7", "7", "");
    }

    @Test
    void downInTheFirstLineHasNothingToTake() {
        hold("7");

        assertThat(Fill.down(sheet, column("5g", "5g")).changes(true)).isEmpty();
    }

    @Test
    void downOnAHeadingDoesNothing() {
        assertThat(Fill.down(sheet, column("economy", "economy")).cells()).isEmpty();
        assertThat(Fill.series(sheet, column("economy", "economy")).cells()).isEmpty();
        assertThat(Fill.with(sheet, column("economy", "economy"), "1").cells()).isEmpty();
    }

    @Test
    void aBlankTopClearsWhatIsBelow() {
        hold("", "1");
        sheet.apply(Fill.down(sheet, column("5g", "6g")));

        assertThat(column()).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "10/20 → 10/20/30/40/50",
                "10 → 10/10/10/10/10",
                "1,5/2 → 1,5/2/2,5/3/3,5",
                "100/90 → 100/90/80/70/60",
                "1/-1 → 1/-1/-3/-5/-7",
                "≥ 80/≥ 85 → ≥ 80/≥ 85/≥ 90/≥ 95/≥ 100",
                "999/1.000 → 999/1.000/1.001/1.002/1.003",
                "≥ 80/90 → ≥ 80/90/≥ 80/90/≥ 80",
                "X/- → X/-/X/-/X",
                "40–50/50–60 → 40–50/50–60/40–50/50–60/40–50",
                "Đạt chuẩn → Đạt chuẩn/Đạt chuẩn/Đạt chuẩn/Đạt chuẩn/Đạt chuẩn",
                "10/20/1/1/1 → 10/20/30/40/50"
            })
    void seriesGoOnAsTheyBegin(String before, String after) {
        hold(before.split("/"));
        sheet.apply(Fill.series(sheet, column("5g", "firms")));

        assertThat(String.join("/", column())).isEqualTo(after);
    }

    @Test
    void seriesGoOnInEachFieldByItself() {
        sheet.with("5g", "mo-duc", "1").with("6g", "mo-duc", "2").with("5g", "phu-ly", "X");
        sheet.apply(Fill.series(sheet, sheet.area("5g", "mo-duc", "id", "phu-ly")));

        assertThat(sheet.copy(sheet.area("5g", "mo-duc", "id", "phu-ly")))
                .containsExactly(List.of("1", "", "X"), List.of("2", "", "X"), List.of("3", "", "X"));
    }

    @Test
    void aSeriesThatGrowsTooLongIsRefusedAndNotBroken() {
        hold("1", "999.999.999.999", "", "", "");
        PastePlan plan = Fill.series(sheet, column("5g", "firms"));

        assertThat(plan.refused()).hasSize(3);
        assertThat(plan.changes(true)).isEmpty();
    }

    @Test
    void theSameTextGoesIntoEveryCellAndAnEmptyOneClearsThem() {
        sheet.locked("6g", "mo-duc");
        PastePlan plan = Fill.with(sheet, sheet.area("5g", "mo-duc", "id", "nghia-tho"), "80 %");
        sheet.apply(plan);
        assertThat(sheet.texts()).hasSize(5);
        assertThat(sheet.texts().values()).containsOnly("80");
        assertThat(plan.refused()).hasSize(1);

        sheet.apply(Fill.with(sheet, sheet.area("5g", "mo-duc", "id", "nghia-tho"), ""));
        assertThat(sheet.texts()).isEmpty();
    }

    @Test
    void aTextThatMeansTwoThingsIsRefusedInEveryCell() {
        PastePlan plan = Fill.with(sheet, column("5g", "firms"), "1.5");

        assertThat(plan.refused()).hasSize(5);
        assertThat(column()).containsOnly("");
    }
}
