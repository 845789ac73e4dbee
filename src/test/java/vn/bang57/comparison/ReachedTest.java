package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.AN;
import static vn.bang57.comparison.Samples.FIRMS;
import static vn.bang57.comparison.Samples.PERCENT;
import static vn.bang57.comparison.Samples.indicator;
import static vn.bang57.comparison.Samples.stated;
import static vn.bang57.comparison.Samples.targets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ReportingPeriodParser;
import vn.bang57.indicator.Indicator.Direction;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueParser;

/** What was reported last, against the plan, on 21 November 2026. */
class ReachedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ReachedText VI = new ReachedText(new FigureText(Locale.of("vi", "VN")));
    private static final ReachedText EN = new ReachedText(new FigureText(Locale.ENGLISH));

    private static Actual reported(String period, String value, Unit unit) {
        return new Actual(
                1,
                AN.slug(),
                "rate",
                ReportingPeriodParser.parse(period).orElseThrow(),
                value(value),
                unit,
                false,
                "",
                0);
    }

    private static Optional<Reached> reached(String value, Direction direction, Target... plan) {
        return Reached.of(
                List.of(reported("6 tháng 2026", value, PERCENT)), Arrays.asList(plan), indicator(direction), TODAY);
    }

    private static Target target(int year, String value) {
        return targets(stated(AN, year, value)).getFirst();
    }

    private static String sentence(String value, Direction direction, Target... plan) {
        return reached(value, direction, plan)
                .map(VI::sentence)
                .map(words -> words.replace('\u00a0', ' '))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 | ≥ 80 | Theo kết quả 6 tháng đầu năm 2026: đạt mốc 2025 (≥ 80 %)",
                "79,5 | ≥ 80 | Theo kết quả 6 tháng đầu năm 2026: chưa đạt mốc 2025 (≥ 80 %), còn cách 0,5 điểm phần trăm",
                "98 | > 98 | Theo kết quả 6 tháng đầu năm 2026: chưa đạt mốc 2025 (> 98 %), mới bằng, còn phải cao hơn",
                "5 | < 5 | Theo kết quả 6 tháng đầu năm 2026: chưa đạt mốc 2025 (< 5 %), mới bằng, còn phải thấp hơn",
                "100 | 95 | Theo kết quả 6 tháng đầu năm 2026: đạt mốc 2025 (95 %)",
                "45 | 40–50 | Theo kết quả 6 tháng đầu năm 2026: đạt mốc 2025 (40–50 %)",
                "55 | 40–50 | Theo kết quả 6 tháng đầu năm 2026: chưa đạt mốc 2025 (40–50 %), còn cách 5 điểm phần trăm",
                "6 | ≤ 5 | Theo kết quả 6 tháng đầu năm 2026: chưa đạt mốc 2025 (≤ 5 %), còn cách 1 điểm phần trăm"
            })
    void isHeldAgainstTheLastMilestoneThatIsDue(String value, String plan, String sentence) {
        assertThat(sentence(value, Direction.UP, target(2020, "10"), target(2030, "100"), target(2025, plan)))
                .isEqualTo(sentence);
    }

    @Test
    void aResultFromBeforeAMilestoneSaysNothingAgainstIt() {
        Actual before = reported("2024", "60", PERCENT);
        List<Target> plan = List.of(target(2025, "≥ 80"));
        assertThat(Reached.of(List.of(before), plan, indicator(Direction.UP), TODAY))
                .map(VI::sentence)
                .map(words -> words.replace('\u00a0', ' '))
                .contains("Theo kết quả năm 2024: chưa có kết quả tại mốc 2025 (≥ 80 %)");
        assertThat(Reached.of(List.of(reported("2024", "80", PERCENT)), plan, indicator(Direction.UP), TODAY))
                .map(VI::sentence)
                .hasValueSatisfying(words -> assertThat(words).contains(": đạt mốc 2025"));
    }

    @Test
    void isHeldAgainstTheNextMilestoneWhereNoneIsDueYet() {
        assertThat(sentence("60", Direction.UP, target(2035, "100"), target(2030, "≥ 80")))
                .isEqualTo(
                        "Theo kết quả 6 tháng đầu năm 2026: mốc 2030 (≥ 80 %) chưa đến hạn, còn cách 20 điểm phần trăm");
        assertThat(sentence("80", Direction.UP, target(2026, "≥ 80")))
                .isEqualTo("Theo kết quả 6 tháng đầu năm 2026: đạt mốc 2026 (≥ 80 %), trước hạn");
    }

    @Test
    void aMilestoneIsDueOnTheLastDayOfItsYear() {
        List<Actual> actuals = List.of(reported("6 tháng 2026", "60", PERCENT));
        List<Target> plan = List.of(target(2026, "≥ 80"));
        assertThat(Reached.of(actuals, plan, indicator(Direction.UP), LocalDate.of(2026, 12, 30)))
                .hasValueSatisfying(reached -> assertThat(reached.due()).isFalse());
        assertThat(Reached.of(actuals, plan, indicator(Direction.UP), LocalDate.of(2026, 12, 31)))
                .hasValueSatisfying(reached -> assertThat(reached.due()).isTrue());
    }

    @Test
    void ofAnExactFigureTheDirectionSaysWhichWayIsBetter() {
        assertThat(sentence("4", Direction.DOWN, target(2025, "5"))).contains(": đạt");
        assertThat(sentence("4", Direction.UP, target(2025, "5"))).contains(": chưa đạt");
        assertThat(sentence("4", Direction.NONE, target(2025, "5"))).isEmpty();
    }

    @Test
    void isNotHeldAgainstWhatCannotBeCompared() {
        assertThat(sentence("80", Direction.UP)).isEmpty();
        assertThat(sentence("80", Direction.UP, target(2025, "X"))).isEmpty();
        assertThat(sentence("đã phủ", Direction.UP, target(2025, "80"))).isEmpty();
        assertThat(sentence("80", Direction.UP, targets(stated(AN, null, "80")).getFirst()))
                .isEmpty();
        assertThat(sentence(
                        "80",
                        Direction.UP,
                        targets(stated(AN, 2025, "80").in(FIRMS)).getFirst()))
                .isEmpty();
    }

    @Test
    void isNotHeldAgainstAPlanThatContradictsItself() {
        assertThat(sentence("90", Direction.UP, target(2025, "80"), target(2025, "100")))
                .isEmpty();
        assertThat(sentence("90", Direction.UP, target(2025, "80"), target(2025, "80")))
                .contains(": đạt");
    }

    @Test
    void theLatestPeriodCounts() {
        List<Actual> actuals =
                List.of(reported("6 tháng 2026", "90", PERCENT), reported("9 tháng 2026", "70", PERCENT));
        assertThat(Reached.of(actuals, List.of(target(2025, "≥ 80")), indicator(Direction.UP), TODAY))
                .map(VI::sentence)
                .hasValueSatisfying(words -> assertThat(words).contains(": chưa đạt"));
    }

    @Test
    void anEstimateCountsOnlyWhereNothingElseIsKnown() {
        Actual half = reported("6 tháng 2026", "70", PERCENT);
        Actual year = new Actual(
                2,
                AN.slug(),
                "rate",
                ReportingPeriodParser.parse("2026").orElseThrow(),
                value("90"),
                PERCENT,
                true,
                "",
                0);
        List<Target> plan = List.of(target(2025, "≥ 80"));
        assertThat(Reached.of(List.of(half, year), plan, indicator(Direction.UP), TODAY))
                .map(Reached::actual)
                .contains(half);
        assertThat(Reached.of(List.of(year), plan, indicator(Direction.UP), TODAY))
                .map(VI::sentence)
                .hasValueSatisfying(words -> assertThat(words).startsWith("Theo số ước năm 2026: đạt mốc 2025"));
    }

    private static TargetValue value(String typed) {
        return TargetValueParser.parse(typed).orElseThrow();
    }

    @Test
    void readsInEnglishToo() {
        Reached reached = reached("79", Direction.UP, target(2025, "≥ 80")).orElseThrow();
        assertThat(EN.sentence(reached).replace('\u00a0', ' '))
                .isEqualTo(
                        "Result (first half of 2026): does not meet the milestone 2025 (≥ 80 %), 1 percentage point away");
        assertThat(EN.full(reported("Quý II/2026", "79", PERCENT)).replace('\u00a0', ' '))
                .isEqualTo("79 % · Q2 2026");
        assertThat(VI.mark(reported("Quý II/2026", "79", PERCENT))).isEqualTo("79 · QII/2026");
    }
}
