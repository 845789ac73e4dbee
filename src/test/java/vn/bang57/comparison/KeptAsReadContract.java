package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueParser;

/** After any sequence of changes what is kept equals what is read afresh. */
abstract class KeptAsReadContract extends DatabaseTest {

    private static final int CHANGES = 40;
    private static final List<List<String>> SELECTIONS = List.of(
            List.of(), List.of("mo-duc"), List.of("mo-duc", "phu-ly"), List.of("truong-giang", "phu-ly", "mo-duc"));
    private static final List<String> COMMUNES = List.of("mo-duc", "phu-ly", "truong-giang");
    private static final List<String> TYPED = List.of("", "", "≥ 55", "12,5", "X", "-", "đạt chuẩn", "10 - 20");
    private static final List<@Nullable Integer> YEARS = Arrays.asList(2026, 2030, 2031, 2049, null);

    /** Few, so that what is shared and which years there are change often. */
    private final List<String> pool = new ArrayList<>();

    @Autowired
    KeptPlanData kept;

    @Autowired
    PlanDataReader reader;

    @Autowired
    TargetService targets;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 57})
    void whatIsKeptIsWhatIsStored(long seed) {
        Random random = new Random(seed);
        pool.addAll(indicators("having count(distinct commune_slug) = 1", 3));
        pool.addAll(indicators("having count(distinct commune_slug) = 2", 3));
        pool.addAll(indicators("having max(conflict_key) is not null", 3));
        keptIsRead("at first");
        for (int i = 0; i < CHANGES; i++) {
            String done = change(random);
            if (random.nextInt(3) > 0) {
                keptIsRead("seed " + seed + ", change " + i + ": " + done);
            }
        }
        keptIsRead("at last");
    }

    @Test
    void anIndicatorThatASecondCommuneStatesIsSharedEverywhere() {
        String own = indicators("having count(distinct commune_slug) = 1 and max(commune_slug) = 'mo-duc'", 1)
                .getFirst();
        assertThat(shared(List.of("mo-duc"), own)).isFalse();
        long id = state("phu-ly", own, 2030, "7");
        assertThat(shared(List.of("mo-duc"), own)).isTrue();
        stored(targets.retire(id, 0, LAN));
        assertThat(shared(List.of("mo-duc"), own)).isFalse();
        stored(targets.revive(id, LAN));
        assertThat(shared(List.of("mo-duc"), own)).isTrue();
        stored(targets.change(new ChangeTarget(id, 2, value(""), Means.TYPED, LAN)));
        assertThat(shared(List.of("mo-duc"), own)).isFalse();
    }

    @Test
    void aYearComesWithTheFirstFigureAndGoesWithTheLast() {
        String indicator =
                indicators("having count(distinct commune_slug) = 2", 1).getFirst();
        assertThat(kept.get(List.of("mo-duc")).milestones()).doesNotContain(2049);
        long first = state("phu-ly", indicator, 2049, "7");
        long second = state("truong-giang", indicator, 2049, "7");
        assertThat(kept.get(List.of("mo-duc")).milestones()).contains(2049).isSorted();
        stored(targets.retire(first, 0, LAN));
        assertThat(kept.get(List.of("mo-duc")).milestones()).contains(2049);
        stored(targets.change(new ChangeTarget(second, 0, value(""), Means.TYPED, LAN)));
        assertThat(kept.get(List.of("mo-duc")).milestones()).doesNotContain(2049);
    }

    @Test
    void aNewFigureLeavesTheOtherRowsAsTheyAre() {
        String indicator =
                indicators("having count(distinct commune_slug) = 2", 1).getFirst();
        List<IndicatorRow> before = rows(List.of());
        List<IndicatorRow> elsewhere = rows(List.of("mo-duc"));
        state("phu-ly", indicator, 2049, "7");
        assertThat(rows(List.of()))
                .hasSameSizeAs(before)
                .zipSatisfy(
                        before,
                        (now, then) -> assertThat(now == then)
                                .isEqualTo(!now.indicator().code().equals(indicator)));
        assertThat(rows(List.of("mo-duc")))
                .zipSatisfy(elsewhere, (now, then) -> assertThat(now).isSameAs(then));
    }

    @Test
    void rowsThatNoEntryNamesAreFound() {
        kept.get(List.of());
        jdbc.sql("""
                insert into target (province_slug, commune_slug, indicator_code, milestone, kind, low, unit_code, label_vi,
                  label_en, locator, year_basis, version)
                select province_slug, commune_slug, indicator_code, 2047, kind, low, unit_code, label_vi, label_en, locator,
                  year_basis, 0 from target where id = :id""").param("id", target("mo-duc", "coverage-5g", 2030)).update();
        keptIsRead("after a row without an entry");
    }

    private String change(Random random) {
        String indicator = pool.get(random.nextInt(pool.size()));
        String commune = COMMUNES.get(random.nextInt(COMMUNES.size()));
        List<Long> ids = jdbc.sql("select id from target where indicator_code = ? order by id")
                .param(indicator)
                .query((row, n) -> row.getLong(1))
                .list();
        long id = ids.get(random.nextInt(ids.size()));
        TargetValue value = value(TYPED.get(random.nextInt(TYPED.size())));
        long version = jdbc.sql("select version from target where id = ?")
                .param(id)
                .query(Long.class)
                .single();
        // Some of these are refused, for example of what is retired already; then nothing may change.
        return switch (random.nextInt(6)) {
            case 0 -> "retire " + targets.retire(id, version, LAN);
            case 1 -> "revive " + targets.revive(id, LAN);
            case 2, 3 -> "change " + targets.change(new ChangeTarget(id, version, value, Means.TYPED, LAN));
            default ->
                "state "
                        + targets.state(new StateTarget(
                                commune, indicator, YEARS.get(random.nextInt(YEARS.size())), value, Means.TYPED, LAN));
        };
    }

    private void keptIsRead(String when) {
        for (List<String> selection : SELECTIONS) {
            PlanData now = kept.get(selection);
            PlanData read = reader.read(selection);
            String what = when + ", " + selection;
            assertThat(now.selected()).as(what).isEqualTo(read.selected());
            assertThat(now.targets()).as(what).isEqualTo(read.targets());
            assertThat(now.sharedIndicators()).as(what).isEqualTo(read.sharedIndicators());
            assertThat(now.milestones()).as(what).isEqualTo(read.milestones());
            for (MilestoneChoice choice : List.of(MilestoneChoice.MAIN, new MilestoneChoice(2026))) {
                for (Fill fill : Fill.values()) {
                    assertThat(now.comparison(choice, fill)).as(what).isEqualTo(read.comparison(choice, fill));
                }
            }
        }
    }

    private List<String> indicators(String having, int most) {
        return jdbc.sql("select indicator_code from target where kind <> 'NOT_STATED' group by indicator_code " + having
                        + " order by indicator_code fetch first " + most + " rows only")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<IndicatorRow> rows(List<String> selection) {
        return kept.get(selection).comparison(MilestoneChoice.MAIN, Fill.NONE).rows();
    }

    private boolean shared(List<String> selection, String indicator) {
        return kept.get(selection)
                .comparison(MilestoneChoice.MAIN, Fill.NONE)
                .row(indicator)
                .orElseThrow()
                .shared();
    }

    private long state(String commune, String indicator, int year, String typed) {
        return stored(targets.state(new StateTarget(commune, indicator, year, value(typed), Means.TYPED, LAN)))
                .id();
    }

    private static TargetValue value(String typed) {
        return TargetValueParser.parse(typed).orElseThrow();
    }
}
