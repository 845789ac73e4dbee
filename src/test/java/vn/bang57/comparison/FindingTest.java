package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.AN;
import static vn.bang57.comparison.Samples.BINH;
import static vn.bang57.comparison.Samples.CHAU;
import static vn.bang57.comparison.Samples.DUC;
import static vn.bang57.comparison.Samples.EM;
import static vn.bang57.comparison.Samples.FIRMS;
import static vn.bang57.comparison.Samples.FIVE;
import static vn.bang57.comparison.Samples.stated;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Samples.Stated;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Indicator.Direction;
import vn.bang57.shared.Bilingual;

class FindingTest {

    private static final Indicator UP = Samples.indicator(Direction.UP);

    @Test
    void theLowestFigureSaysWhatAllReach() {
        assertThat(finding(at(AN, "80"), at(BINH, "≥ 90"), at(CHAU, "> 98"), at(DUC, "85–90")))
                .isEqualTo(new Bilingual("4/5 xã đặt từ 80 % trở lên", "4/5 communes set 80 % or more"));
        assertThat(finding(at(AN, "100"), at(BINH, "> 97,5"), at(CHAU, "98")))
                .isEqualTo(new Bilingual("3/5 xã đặt trên 97,5 %", "3/5 communes set more than 97.5 %"));
        assertThat(vi(at(AN, "100"), at(BINH, "> 98"), at(CHAU, "98"))).isEqualTo("3/5 xã đặt từ 98 % trở lên");
        assertThat(vi(at(AN, "≤ 5"), at(BINH, "< 7"), at(CHAU, "≤ 3"))).isEqualTo("3/5 xã đặt không quá 7 %");
        assertThat(vi(at(AN, "≤ 5"), at(BINH, "7"), at(CHAU, "3"))).isEqualTo("3/5 xã nêu con số");
    }

    @Test
    void equalFiguresAreSaidToBeEqualOnlyWhenTheirSignsAre() {
        assertThat(vi(at(AN, "100"), at(BINH, "100"), at(CHAU, "100"))).isEqualTo("3/5 xã cùng đặt 100 %");
        assertThat(vi(at(AN, "≥ 80"), at(BINH, "≥ 80"), at(CHAU, "≥ 80"))).isEqualTo("3/5 xã cùng đặt ≥ 80 %");
        assertThat(vi(at(AN, "≥ 80"), at(BINH, "80"), at(CHAU, "80"))).isEqualTo("3/5 xã đặt từ 80 % trở lên");
    }

    @Test
    void whyNothingIsRankedIsSaid() {
        assertThat(vi(at(AN, "80"), at(BINH, "90").variant("a"), at(CHAU, "95").variant("b"), at(DUC, "85")))
                .isEqualTo("4/5 xã đặt từ 80 % trở lên; cách tính khác nhau nên không xếp hạng");
        assertThat(vi(at(AN, "80"), at(BINH, "90")))
                .isEqualTo("2/5 xã đặt từ 80 % trở lên; dưới 60 % số xã nên không xếp hạng");
        assertThat(vi(at(AN, "80"), at(BINH, "9").in(FIRMS)))
                .isEqualTo("2/5 xã nêu con số; đơn vị khác nhau nên không xếp hạng");
        assertThat(vi(at(AN, "80"), at(BINH, "90"), at(CHAU, "95"), stated(EM, 2026, "60")))
                .isEqualTo("4/5 xã đặt từ 60 % trở lên; riêng Em ở mốc khác (2026) nên không xếp hạng");
    }

    @Test
    void oneFigureIsNamedWithItsCommune() {
        assertThat(finding(at(DUC, "40–50")))
                .isEqualTo(new Bilingual("Chỉ Đức Phổ nêu: 40–50 %", "Only Đức Phổ states it: 40–50 %"));
        assertThat(vi(at(DUC, "≥ 01").in(FIRMS))).isEqualTo("Chỉ Đức Phổ nêu: ≥ 1 DN");
        assertThat(vi(at(DUC, "40"), at(AN, "sẽ làm"))).isEqualTo("Chỉ Đức Phổ nêu con số: 40 %");
    }

    @Test
    void rowsWithoutAFigureSaySo() {
        assertThat(vi()).isEqualTo("Chưa xã nào nêu ở mốc này");
        assertThat(vi(stated(AN, 2035, "80"))).isEqualTo("Chưa xã nào nêu ở mốc này");
        assertThat(vi(at(AN, "sẽ làm"), at(BINH, "đang làm"))).isEqualTo("2/5 xã nêu bằng lời, không có con số");
        assertThat(vi(at(AN, "sẽ làm"))).isEqualTo("Chỉ An nêu, bằng lời");
        assertThat(vi(at(AN, "-"))).isEqualTo("Chỉ An nêu: chưa thực hiện");
        assertThat(vi(at(AN, "-"), at(BINH, "X"))).isEqualTo("2/5 xã nêu nhưng không có con số");
    }

    @Test
    void aContradictionIsMentioned() {
        Stated one = at(DUC, "70").against("k");
        Stated other = at(DUC, "≥ 95").against("k");
        assertThat(vi(one, other)).isEqualTo("Chỉ Đức Phổ nêu, các con số không khớp nhau");
        assertThat(vi(one, other, at(AN, "80"), at(BINH, "90"), at(CHAU, "85")))
                .isEqualTo("3/5 xã đặt từ 80 % trở lên; Đức Phổ nêu các con số không khớp nhau");
    }

    @Test
    void aPillarSaysWhoStatesMostAndLeast() {
        Comparison comparison = stating("012", "01", "2", "02", "0");
        assertThat(comparison.shared()).isEqualTo(3);
        assertThat(comparison.covered(AN)).isEqualTo(3);
        assertThat(comparison.covered(Samples.PILLAR, CHAU)).isEqualTo(1);
        assertThat(CoverageFinding.ofPillar(comparison, Samples.PILLAR))
                .isEqualTo(new Bilingual(
                        "An nêu nhiều nhất (3/3); Châu và Em cùng ít nhất (1/3)",
                        "An states the most (3/3); Châu and Em the fewest (1/3)"));
        assertThat(CoverageFinding.overall(comparison).vi())
                .isEqualTo("An nêu nhiều chỉ tiêu chung nhất (3/3), Châu và Em cùng ít nhất (1/3)");
    }

    @Test
    void tiesAreCountedWhenTheyAreTooManyToName() {
        assertThat(CoverageFinding.ofPillar(stating("01", "01", "01", "01", "0"), Samples.PILLAR)
                        .vi())
                .isEqualTo("4 xã cùng nêu nhiều nhất (2/2); Em ít nhất (1/2)");
        assertThat(CoverageFinding.ofPillar(stating("01", "01", "01", "01", "01"), Samples.PILLAR)
                        .vi())
                .isEqualTo("Các xã nêu số chỉ tiêu chung bằng nhau (2/2)");
        assertThat(CoverageFinding.overall(stating("0", "1", "2", "", "")).vi()).isEqualTo("Chưa có chỉ tiêu chung");
    }

    @Test
    void whatOneCommuneAloneStatesIsNotShared() {
        Comparison comparison = stating("012", "0", "0", "", "");
        assertThat(comparison.shared()).isEqualTo(1);
        assertThat(comparison.covered(AN)).isEqualTo(1);
        assertThat(comparison.covered(DUC)).isZero();
    }

    /** Which of three indicators the first commune states, which the second, and so on. */
    private static Comparison stating(String... digits) {
        List<Stated> plan = new ArrayList<>();
        for (int n = 0; n < digits.length; n++) {
            Commune commune = FIVE.get(n);
            digits[n]
                    .chars()
                    .forEach(digit ->
                            plan.add(stated(commune, commune.horizon(), "80").of("i" + (char) digit)));
        }
        List<Indicator> indicators = List.of("i0", "i1", "i2").stream()
                .map(code -> Samples.indicator(code, Direction.UP))
                .toList();
        return Samples.comparison(indicators, FIVE, MilestoneChoice.MAIN, Fill.NONE, plan.toArray(Stated[]::new));
    }

    private static Stated at(Commune commune, String typed) {
        return stated(commune, 2030, typed);
    }

    private static String vi(Stated... plan) {
        return finding(plan).vi();
    }

    private static Bilingual finding(Stated... plan) {
        return Finding.of(Samples.row(UP, FIVE, plan));
    }
}
