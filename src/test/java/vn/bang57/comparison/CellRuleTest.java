package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.AN;
import static vn.bang57.comparison.Samples.EM;
import static vn.bang57.comparison.Samples.FIRMS;
import static vn.bang57.comparison.Samples.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.indicator.Indicator;
import vn.bang57.target.TargetValueFormat;

class CellRuleTest {

    private static final MilestoneChoice Y2027 = new MilestoneChoice(2027);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "100 ~ NUMBER ~ true",
                "≥ 80 ~ NUMBER ~ true",
                "40–50 ~ NUMBER ~ true",
                "≤ 5 ~ NUMBER ~ true",
                "- ~ NOT_STARTED ~ true",
                "X ~ DONE ~ true",
                "có kế hoạch ~ WORDS ~ true",
                "'' ~ BLANK ~ false"
            })
    void theValueDecidesTheForm(String typed, Form form, boolean counts) {
        Cell cell = cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2030, typed));
        assertThat(cell.form()).isEqualTo(form);
        assertThat(cell.stated()).isEqualTo(counts);
        assertThat(cell.number().isPresent()).isEqualTo(form == Form.NUMBER);
        assertThat(cell.otherYear()).isFalse();
    }

    @Test
    void nothingAtAllIsAGapAndAnotherYearIsElsewhereAndABlankCellIsBlank() {
        assertThat(cell(AN, MilestoneChoice.MAIN, Fill.NONE).form()).isEqualTo(Form.GAP);
        Cell elsewhere = cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2035, "80"));
        assertThat(elsewhere.form()).isEqualTo(Form.ELSEWHERE);
        assertThat(elsewhere.shown()).isEmpty();
        assertThat(elsewhere.elsewhere()).hasSize(1);
        Cell blank = cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2030, ""), stated(AN, 2035, "80"));
        assertThat(blank.form()).isEqualTo(Form.BLANK);
        assertThat(cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2035, ""))
                        .form())
                .isEqualTo(Form.GAP);
    }

    @Test
    void theMainMilestoneIsThePlansOwnAndAChosenYearIsTheSameForAll() {
        Cell main = cell(EM, MilestoneChoice.MAIN, Fill.NONE, stated(EM, 2026, "60"), stated(EM, 2030, "90"));
        assertThat(main.wanted()).isEqualTo(2026);
        assertThat(text(main)).isEqualTo("60");
        assertThat(main.otherYear()).isFalse();
        Cell chosen = cell(EM, new MilestoneChoice(2030), Fill.NONE, stated(EM, 2026, "60"), stated(EM, 2030, "90"));
        assertThat(text(chosen)).isEqualTo("90");
        assertThat(chosen.elsewhere()).hasSize(1);
    }

    @Test
    void aLevelForEveryYearHoldsInAnyYearUnlessThatYearHasItsOwnFigure() {
        Cell annual = cell(AN, Y2027, Fill.NONE, stated(AN, null, "≥ 1,5"));
        assertThat(annual.form()).isEqualTo(Form.NUMBER);
        assertThat(annual.year()).isEmpty();
        assertThat(annual.otherYear()).isFalse();
        assertThat(text(cell(AN, Y2027, Fill.NONE, stated(AN, null, "≥ 1,5"), stated(AN, 2027, "2"))))
                .isEqualTo("2");
    }

    @Test
    void theNearestYearFillsInOnlyWhenAskedForAndIsMarked() {
        Samples.Stated[] plan = {stated(AN, 2026, "60"), stated(AN, 2035, "90")};
        assertThat(cell(AN, Y2027, Fill.NONE, plan).form()).isEqualTo(Form.ELSEWHERE);
        Cell near = cell(AN, Y2027, Fill.NEAREST, plan);
        assertThat(text(near)).isEqualTo("60");
        assertThat(near.otherYear()).isTrue();
        assertThat(near.year()).contains(2026);
        assertThat(near.elsewhere()).hasSize(1);
    }

    @Test
    void ofTwoYearsEquallyNearTheLaterFillsIn() {
        assertThat(text(cell(AN, Y2027, Fill.NEAREST, stated(AN, 2025, "50"), stated(AN, 2029, "70"))))
                .isEqualTo("70");
    }

    @Test
    void aFigureBetweenTwoMilestonesStandsOnTheStraightLine() {
        Cell cell = cell(AN, Y2027, Fill.SAME_YEAR, stated(AN, 2025, "≥ 50"), stated(AN, 2030, "≥ 70"));
        assertThat(cell.form()).isEqualTo(Form.ESTIMATE);
        assertThat(cell.stated()).isFalse();
        assertThat(cell.number()).isEmpty();
        assertThat(cell.otherYear()).isFalse();
        Estimate estimate = Objects.requireNonNull(cell.estimate());
        assertThat(estimate.value()).isEqualByComparingTo("58");
        assertThat(estimate.from().milestone()).isEqualTo(2025);
        assertThat(estimate.to().milestone()).isEqualTo(2030);
    }

    @Property
    void anEstimateNeverLeavesTheSpanOfItsAnchors(
            @ForAll @IntRange(min = 0, max = 100) int low,
            @ForAll @IntRange(min = 0, max = 100) int high,
            @ForAll @IntRange(min = 2020, max = 2050) int year) {
        Cell cell = cell(
                AN,
                new MilestoneChoice(year),
                Fill.SAME_YEAR,
                stated(AN, 2027, String.valueOf(low)),
                stated(AN, 2040, String.valueOf(high)));
        boolean inside = year > 2027 && year < 2040;
        assertThat(cell.form() == Form.ESTIMATE).isEqualTo(inside);
        Estimate estimate = cell.estimate();
        if (estimate != null) {
            assertThat(estimate.value())
                    .isBetween(BigDecimal.valueOf(Math.min(low, high)), BigDecimal.valueOf(Math.max(low, high)));
        }
    }

    @Test
    void unlikeAnchorsGiveNoEstimate() {
        assertThat(estimated(stated(AN, 2025, "5"), stated(AN, 2030, "7").in(FIRMS)))
                .isFalse();
        assertThat(estimated(stated(AN, 2025, "5"), stated(AN, 2030, "7").variant("level-2")))
                .isFalse();
        assertThat(estimated(stated(AN, 2025, "-"), stated(AN, 2030, "7"))).isFalse();
        assertThat(estimated(stated(AN, 2025, "có kế hoạch"), stated(AN, 2030, "7")))
                .isFalse();
        assertThat(estimated(stated(AN, 2025, "5"))).isFalse();
        assertThat(estimated(stated(AN, 2025, "5"), stated(AN, 2030, "7"), stated(AN, 2030, "9")))
                .as("of two figures nobody picks one silently")
                .isFalse();
    }

    @Test
    void twoFiguresThatContradictEachOtherAreBothShownAndRankNothing() {
        Cell cell = cell(
                AN,
                MilestoneChoice.MAIN,
                Fill.NONE,
                stated(AN, 2030, "70").against("k").variant("record"),
                stated(AN, 2030, "≥ 95").against("k"));
        assertThat(cell.form()).isEqualTo(Form.CONFLICT);
        assertThat(cell.stated()).isTrue();
        assertThat(cell.shown()).hasSize(2);
        assertThat(cell.number()).isEmpty();
    }

    @Test
    void theSameFigureTwiceIsNoContradictionEvenWhenFlagged() {
        assertThat(cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2030, "100"), stated(AN, 2030, "100"))
                        .form())
                .isEqualTo(Form.NUMBER);
        assertThat(cell(
                                AN,
                                MilestoneChoice.MAIN,
                                Fill.NONE,
                                stated(AN, 2030, "100").against("k"),
                                stated(AN, 2030, "100").against("k"))
                        .form())
                .isEqualTo(Form.NUMBER);
    }

    @Test
    void twoUnlikeFiguresOfOneDefinitionAreAContradictionWithoutAFlagToo() {
        assertThat(cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2030, "80"), stated(AN, 2030, "90"))
                        .form())
                .isEqualTo(Form.CONFLICT);
        assertThat(cell(
                                AN,
                                MilestoneChoice.MAIN,
                                Fill.NONE,
                                stated(AN, 2030, "80"),
                                stated(AN, 2030, "90").variant("level-2"))
                        .form())
                .isEqualTo(Form.NUMBER);
    }

    @Test
    void oneSideOfAContradictionWhoseOtherSideIsGoneIsAnOrdinaryFigure() {
        Cell cell =
                cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2030, "70").against("k"));
        assertThat(cell.form()).isEqualTo(Form.NUMBER);
    }

    @Test
    void aContradictionAcrossTwoIndicatorsIsMarkedInBothCells() {
        Comparison comparison = Samples.comparison(
                List.of(
                        Samples.indicator("account", Indicator.Direction.UP),
                        Samples.indicator("identity", Indicator.Direction.UP)),
                List.of(AN),
                MilestoneChoice.MAIN,
                Fill.NONE,
                stated(AN, 2030, "≥ 80").of("account").against("k"),
                stated(AN, 2030, "100").of("identity").against("k"));
        assertThat(comparison.rows())
                .allSatisfy(row -> assertThat(row.cells().getFirst().form()).isEqualTo(Form.CONFLICT));
    }

    @Test
    void aFigureStandsBeforeWordsWhateverTheOrderOfTheDocument() {
        Cell cell = cell(AN, MilestoneChoice.MAIN, Fill.NONE, stated(AN, 2030, "có kế hoạch"), stated(AN, 2030, "80"));
        assertThat(cell.form()).isEqualTo(Form.NUMBER);
        assertThat(cell.number()).contains(new BigDecimal("80"));
        assertThat(cell.shown()).hasSize(2);
    }

    private static boolean estimated(Samples.Stated... plan) {
        return cell(AN, Y2027, Fill.SAME_YEAR, plan).form() == Form.ESTIMATE;
    }

    private static String text(Cell cell) {
        return TargetValueFormat.edit(cell.shown().getFirst().value());
    }

    private static Cell cell(Commune commune, MilestoneChoice choice, Fill fill, Samples.Stated... plan) {
        return Samples.row(Samples.indicator(Indicator.Direction.UP), List.of(commune), choice, fill, plan)
                .cells()
                .getFirst();
    }
}
