package vn.bang57.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSpecTest {

    @Test
    void everyMarkHasAnIdOfItsOwn() {
        assertThat(ChartSamples.all())
                .allSatisfy(spec -> assertThat(spec.markIds()).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void anIdUsedTwiceIsRefused() {
        HeatMap.Cell cell = new HeatMap.Cell("x", 0.5, "1/2", "", false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatMap(
                        List.of(new HeatMap.Column("a", "A"), new HeatMap.Column("b", "B")),
                        List.of(new HeatMap.Row("r", "R", List.of(cell, cell)))))
                .withMessageContaining("x");
    }

    @Test
    void aRowWithoutACellForEachColumnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatMap(
                        List.of(new HeatMap.Column("a", "A")), List.of(new HeatMap.Row("r", "R", List.of()))));
    }

    @Test
    void aShareIsBetweenNoughtAndOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatMap.Cell("x", 1.01, "", "", false));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatMap.Cell("x", Double.NaN, "", "", false));
    }

    @Test
    void aGapHasNoFigureAndABarHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComparisonBars.Bar("x", 1.0, null, "", null, State.GAP, false, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComparisonBars.Bar("x", null, null, "", null, State.STATED, false, ""));
    }

    @Test
    void pointsComeInTheOrderOfTheirYears() {
        StepLines.Point late = new StepLines.Point("a", 2030, 1, null, "1", State.STATED, "");
        StepLines.Point early = new StepLines.Point("b", 2025, 1, null, "1", State.STATED, "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepLines.Series("s", "S", 1, Shape.CIRCLE, false, List.of(late, early)));
    }

    @Test
    void onlyASeriesThatIsThereIsEmphasised() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepLines("%", null, List.of(), List.of(), "nobody"));
    }

    @Test
    void onlyAnOpenBarMayLackItsEnd() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline.Bar("b", "r", day, null, false, Tone.OK, "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline.Bar("b", "r", day, day.minusDays(1), false, Tone.OK, "", ""));
    }

    @Test
    void aBarOnNoRowIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(
                        day,
                        "Hôm nay",
                        List.of(),
                        List.of(new Timeline.Bar("b", "r", day, day, false, Tone.OK, "", ""))));
    }

    @Test
    void hueIsOneOfTheTokens() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComparisonBars.Series("s", "S", 6, false, List.of()));
    }
}
