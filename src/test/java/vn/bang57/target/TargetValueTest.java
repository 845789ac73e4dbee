package vn.bang57.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetValueTest {

    private static final Locale VI = Locale.of("vi");

    @Test
    void valuesThatMeanTheSameAreEqual() {
        assertThat(new TargetValue.Exact(new BigDecimal("100.000")))
                .isEqualTo(new TargetValue.Exact(new BigDecimal("1E+2")));
        assertThat(new TargetValue.Exact(new BigDecimal("1E+2")).number()).hasToString("100");
    }

    @Test
    void signsThatMeanDifferentThingsAreNotEqual() {
        assertThat(read("≥ 80")).isNotEqualTo(read("> 80")).isNotEqualTo(read("80"));
        assertThat(read("-")).isNotEqualTo(read("")).isNotEqualTo(read("0"));
    }

    @Test
    void anImpossibleValueIsNeverMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetValue.Range(BigDecimal.TEN, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetValue.Range(BigDecimal.TEN, new BigDecimal("10.0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetValue.Exact(new BigDecimal("1E+999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetValue.Qualitative(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetValue.of(TargetValue.Kind.AT_LEAST, null, BigDecimal.ONE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetValue.of(TargetValue.Kind.EXACT, BigDecimal.ONE, BigDecimal.ONE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetValue.of(TargetValue.Kind.DONE, null, null, "xong"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000,5 | 1.000,5 | 1,000.5",
                "≥ 01 | ≥ 1 | ≥ 1",
                "trên 98% | > 98 | > 98",
                "<=5 | ≤ 5 | ≤ 5",
                "dưới 5 | < 5 | < 5",
                "40 - 50 | 40–50 | 40–50",
                "-5 đến 3 | -5 đến 3 | -5 to 3",
                "– | - | -",
                "x | X | X",
                "'' | '' | ''",
                "Đạt chuẩn | Đạt chuẩn | Đạt chuẩn"
            })
    void showsAValueToTheReader(String typed, String vi, String en) {
        assertThat(TargetValueFormat.display(read(typed), VI)).isEqualTo(vi);
        assertThat(TargetValueFormat.display(read(typed), Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void showsSignAndFigureApart() {
        assertThat(TargetValueFormat.sign(read("≥80"))).isEqualTo("≥");
        assertThat(TargetValueFormat.figure(read("≥1,5"), Locale.ENGLISH)).isEqualTo("1.5");
        assertThat(TargetValueFormat.edit(new TargetValue.Qualitative("Có 1 mô hình")))
                .isEqualTo("\"Có 1 mô hình\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 | 80 | met",
                "80 | 85 | met",
                "80 | 79,5 | 0.5",
                "100 | 100 | met",
                "≥ 80 | 80 | met",
                "≥ 80 | 70 | 10",
                "> 98 | 98 | 0",
                "> 98 | 98,1 | met",
                "> 98 | 90 | 8",
                "≤ 5 | 5 | met",
                "≤ 5 | 7 | 2",
                "< 5 | 5 | 0",
                "< 5 | 4,9 | met",
                "40-50 | 40 | met",
                "40-50 | 50 | met",
                "40-50 | 45 | met",
                "40-50 | 30 | 10",
                "40-50 | 52 | 2",
                "- | 5 | none",
                "X | 5 | none",
                "'' | 5 | none",
                "Đạt chuẩn | 5 | none"
            })
    void judgesAFigure(String target, String figure, String verdict) {
        Verdict expected = switch (verdict) {
            case "met" -> new Verdict.Met();
            case "none" -> new Verdict.NotApplicable();
            default -> new Verdict.NotMet(new BigDecimal(verdict));
        };

        assertThat(read(target).isMetBy(new BigDecimal(figure.replace(',', '.'))))
                .isEqualTo(expected);
    }

    @Test
    void anExactFigureIsABoundFromTheOtherSideWhereLowerIsBetter() {
        assertThat(read("5").isMetBy(new BigDecimal(3), true)).isEqualTo(new Verdict.Met());
        assertThat(read("5").isMetBy(new BigDecimal(8), true)).isEqualTo(new Verdict.NotMet(new BigDecimal(3)));
    }

    @Test
    void ranksByTheNumberAloneAndLeavesTheRestForLast() {
        assertThat(TargetValue.BY_RANK.compare(read("80"), read("> 80"))).isZero();
        assertThat(TargetValue.BY_RANK.compare(read("40-50"), read("≥ 45"))).isNegative();
        assertThat(TargetValue.BY_RANK.compare(read("X"), read("999"))).isPositive();
        assertThat(TargetValue.BY_RANK.compare(read("X"), read(""))).isZero();
    }

    @Property
    @Domain(TargetValues.class)
    void rankingIsATotalPreorder(@ForAll TargetValue a, @ForAll TargetValue b, @ForAll TargetValue c) {
        int ab = Integer.signum(TargetValue.BY_RANK.compare(a, b));
        int bc = Integer.signum(TargetValue.BY_RANK.compare(b, c));
        int ac = Integer.signum(TargetValue.BY_RANK.compare(a, c));

        assertThat(ab).isEqualTo(-Integer.signum(TargetValue.BY_RANK.compare(b, a)));
        if (ab <= 0 && bc <= 0) {
            assertThat(ac).isEqualTo(Math.min(ab, bc));
        }
    }

    @Property
    @Domain(TargetValues.class)
    void comesBackFromItsStoredParts(@ForAll TargetValue value) {
        TargetValue back = TargetValue.of(
                value.kind(),
                value.low().map(low -> low.setScale(6)).orElse(null),
                value.high().orElse(null),
                value.wording().orElse(null));

        assertThat(back).isEqualTo(value);
    }

    private static TargetValue read(String typed) {
        return TargetValueParser.parse(typed).orElseThrow();
    }
}
