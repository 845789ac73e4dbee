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

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Comparability.Hindrance;
import vn.bang57.comparison.Samples.Stated;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Indicator.Direction;

class ComparabilityRuleTest {

    private static final Indicator UP = Samples.indicator(Direction.UP);

    @Test
    void likeFiguresAreRankedHighestFirstAndTiesShareARank() {
        Comparability found = of(UP, at(AN, "80"), at(BINH, "> 98"), at(CHAU, "≥ 80"), at(DUC, "40–50"));
        assertThat(found.ranks()).isEqualTo(Map.of("binh-son", 1, "an", 2, "chau", 2, "duc-pho", 4));
        assertThat(found.hindrances()).isEmpty();
        assertThat(found.of()).isEqualTo(5);
        assertThat(found.sentence().vi()).isEqualTo("Đức Phổ thấp nhất trong 4/5 xã so được");
        assertThat(found.sentence().en()).isEqualTo("Đức Phổ lowest of 4/5 comparable communes");
    }

    @Test
    void whereLowerIsBetterTheLowestIsFirst() {
        Comparability found = of(Samples.indicator(Direction.DOWN), at(AN, "≤ 5"), at(BINH, "3"), at(CHAU, "9"));
        assertThat(found.ranks()).isEqualTo(Map.of("binh-son", 1, "an", 2, "chau", 3));
    }

    @Test
    void whereNoDirectionIsBetterNothingIsRanked() {
        Comparability found = of(Samples.indicator(Direction.NONE), at(AN, "5"), at(BINH, "3"), at(CHAU, "9"));
        assertThat(found.ranked()).isFalse();
        assertThat(found.sentence().vi()).isEqualTo("Không định chiều tốt hơn, không xếp hạng");
    }

    @Test
    void underSixtyPerCentOfTheCommunesNothingIsRanked() {
        Comparability two = of(UP, at(AN, "80"), at(BINH, "90"));
        assertThat(two.ranked()).isFalse();
        assertThat(two.hindrances()).containsExactly(Hindrance.TOO_FEW);
        assertThat(two.sentence().vi()).isEqualTo("Dưới 60 % số xã có số liệu, chưa xếp hạng");
        assertThat(of(UP, at(AN, "80"), at(BINH, "90"), at(CHAU, "70")).ranked())
                .isTrue();
    }

    @Test
    void anotherDefinitionIsLeftOutOrForbidsARanking() {
        Comparability some = of(
                UP, at(AN, "80"), at(BINH, "90"), at(CHAU, "70"), at(DUC, "60").variant("level-2"));
        assertThat(some.ranks()).containsOnlyKeys("an", "binh-son", "chau");
        assertThat(some.hindrances()).containsExactly(Hindrance.DEFINITION);
        assertThat(some.sentence().vi())
                .isEqualTo("Châu thấp nhất trong 3/5 xã so được; ≠ Đức Phổ tính theo cách khác");
        Comparability all = of(
                UP,
                at(AN, "80"),
                at(BINH, "90"),
                at(CHAU, "7").variant("a"),
                at(DUC, "6").variant("b"));
        assertThat(all.ranked()).isFalse();
        assertThat(all.sentence().vi()).isEqualTo("≠ Cách tính khác nhau, không xếp hạng");
        assertThat(all.sentence().en()).isEqualTo("≠ Definitions differ, not ranked");
    }

    @Test
    void aDifferenceWithoutAKeyIsADifferenceToo() {
        Comparability found = of(
                UP, at(AN, "80"), at(BINH, "90"), at(CHAU, "70"), at(DUC, "60").differing("chỉ tính hộ nghèo"));
        assertThat(found.ranks()).doesNotContainKey("duc-pho");
    }

    @Test
    void anotherUnitIsNeverRankedTogether() {
        Comparability some = of(
                UP, at(AN, "80"), at(BINH, "90"), at(CHAU, "70"), at(DUC, "60").in(FIRMS));
        assertThat(some.ranks()).doesNotContainKey("duc-pho").hasSize(3);
        assertThat(some.sentence().vi()).isEqualTo("Châu thấp nhất trong 3/5 xã so được; ≠ Đức Phổ khác đơn vị");
        Comparability none = of(UP, at(AN, "80"), at(BINH, "90").in(FIRMS).variant("a"));
        assertThat(none.sentence().vi()).isEqualTo("≠ Đơn vị và cách tính khác nhau, không xếp hạng");
    }

    @Test
    void anotherYearIsLeftOutAndNamed() {
        Comparability found = of(UP, at(AN, "80"), at(BINH, "90"), at(CHAU, "70"), stated(EM, 2026, "60"));
        assertThat(found.ranks()).containsOnlyKeys("an", "binh-son", "chau");
        assertThat(found.hindrances()).containsExactly(Hindrance.YEAR);
        assertThat(found.sentence().vi()).isEqualTo("Châu thấp nhất trong 3/5 xã so được; ≠ Em ở mốc khác (2026)");
        assertThat(of(UP, at(AN, "80"), stated(EM, 2026, "60")).sentence().vi())
                .isEqualTo("≠ Mốc (2026, 2030) khác nhau, không xếp hạng");
        assertThat(of(UP, at(AN, "80"), stated(BINH, null, "60")).sentence().vi())
                .isEqualTo("≠ Mốc (2030, hằng năm) khác nhau, không xếp hạng");
    }

    @Test
    void aContradictionIsNotRankedAndNamed() {
        Comparability found = of(
                UP,
                at(AN, "80"),
                at(BINH, "90"),
                at(CHAU, "70"),
                at(DUC, "60").against("k"),
                at(DUC, "65").against("k"));
        assertThat(found.ranks()).doesNotContainKey("duc-pho").hasSize(3);
        assertThat(found.hindrances()).containsExactly(Hindrance.CONFLICT);
        assertThat(found.sentence().vi())
                .isEqualTo("Châu thấp nhất trong 3/5 xã so được; Đức Phổ nêu các con số không khớp nhau");
        assertThat(of(UP, at(DUC, "60").against("k"), at(DUC, "65").against("k"))
                        .sentence()
                        .vi())
                .isEqualTo("Chỉ Đức Phổ nêu, các con số không khớp nhau");
    }

    @Test
    void aDraftIsRankedAndStaysADraft() {
        Commune draft = Samples.commune("Dự", 2030, true);
        IndicatorRow row = Samples.row(UP, List.of(AN, BINH, draft), at(AN, "80"), at(BINH, "90"), at(draft, "95"));
        assertThat(row.comparability().ranks()).containsEntry("du", 1);
        assertThat(row.cell("du").orElseThrow().commune().draft()).isTrue();
    }

    @Test
    void theSentenceIsTrueOfRowsWithoutFigures() {
        assertThat(sentence()).isEqualTo("Chưa xã nào nêu");
        assertThat(sentence(stated(AN, 2035, "80"))).isEqualTo("Chỉ nêu ở mốc khác");
        assertThat(sentence(at(AN, "80"))).isEqualTo("Chỉ An nêu");
        assertThat(sentence(at(AN, "-"))).isEqualTo("Chỉ An nêu: chưa thực hiện");
        assertThat(sentence(at(AN, "X"))).isEqualTo("Chỉ An nêu: thực hiện");
        assertThat(sentence(at(AN, "có kế hoạch"))).isEqualTo("Chỉ An nêu, bằng lời");
        assertThat(sentence(at(AN, "có kế hoạch"), at(BINH, "sẽ làm"))).isEqualTo("Mô tả bằng lời, không xếp hạng");
        assertThat(sentence(at(AN, "-"), at(BINH, "sẽ làm"))).isEqualTo("Không nêu con số, không xếp hạng");
        assertThat(sentence(at(AN, "80"), at(BINH, "sẽ làm"))).isEqualTo("Chỉ An nêu con số, không xếp hạng");
        assertThat(sentence(at(AN, "90"), at(BINH, "> 90"), at(CHAU, "90")))
                .isEqualTo("3/5 xã đặt cùng con số, chỉ khác dấu");
        assertThat(sentence(at(AN, "100"), at(BINH, "100"), at(CHAU, "100"))).isEqualTo("3/5 xã đặt bằng nhau");
    }

    /** Any mixture of values, units, definitions and years. */
    @Provide
    Arbitrary<List<Stated>> plans() {
        Arbitrary<Stated> one = Arbitraries.of(FIVE)
                .flatMap(commune -> Arbitraries.of("80", "≥ 80", "90", "-", "X", "bằng lời", "", "40–50")
                        .flatMap(typed -> Arbitraries.of(2026, 2030)
                                .flatMap(year -> Arbitraries.of(0, 0, 1, 2, 3).map(kind -> {
                                    Stated plain = stated(commune, year, typed);
                                    return switch (kind) {
                                        case 1 -> plain.in(FIRMS);
                                        case 2 -> plain.variant("level-2");
                                        case 3 -> plain.against("k");
                                        default -> plain;
                                    };
                                }))));
        return one.list().ofMaxSize(10);
    }

    @Property
    void onlyLikeFiguresAreEverRanked(@ForAll("plans") List<Stated> plan, @ForAll Fill fill) {
        IndicatorRow row = Samples.row(UP, FIVE, MilestoneChoice.MAIN, fill, plan.toArray(Stated[]::new));
        List<Cell> ranked = row.cells().stream()
                .filter(cell ->
                        row.comparability().ranks().containsKey(cell.commune().slug()))
                .toList();
        assertThat(ranked).hasSameSizeAs(row.comparability().ranks().keySet());
        assertThat(ranked).allMatch(cell -> cell.form() == Cell.Form.NUMBER);
        assertThat(ranked.stream()
                        .map(cell -> Likeness.of(cell.shown().getFirst()))
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(1);
        assertThat(ranked.size()).matches(size -> size == 0 || size >= 3);
        for (Cell one : ranked) {
            for (Cell other : ranked) {
                int byNumber =
                        other.number().orElseThrow().compareTo(one.number().orElseThrow());
                assertThat(Integer.signum(Integer.compare(rank(row, one), rank(row, other))))
                        .isEqualTo(byNumber);
            }
        }
        assertThat(row.comparability().sentence().vi()).isNotBlank().doesNotContain("()");
        assertThat(Finding.of(row).vi()).isNotBlank().doesNotContain("()");
    }

    private static int rank(IndicatorRow row, Cell cell) {
        return row.comparability().ranks().getOrDefault(cell.commune().slug(), 0);
    }

    private static Stated at(Commune commune, String typed) {
        return stated(commune, 2030, typed);
    }

    private static Comparability of(Indicator indicator, Stated... plan) {
        return Samples.row(indicator, FIVE, plan).comparability();
    }

    private static String sentence(Stated... plan) {
        return of(UP, plan).sentence().vi();
    }
}
