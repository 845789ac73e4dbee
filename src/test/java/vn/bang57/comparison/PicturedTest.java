package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.commune;
import static vn.bang57.comparison.Samples.indicator;
import static vn.bang57.comparison.Samples.stated;
import static vn.bang57.comparison.Samples.targets;
import static vn.bang57.comparison.Samples.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Indicator;
import vn.bang57.target.Target;
import vn.bang57.task.Task;

class PicturedTest {

    private static final List<Commune> MANY = IntStream.rangeClosed(1, 15)
            .mapToObj(n -> commune("Xã %02d".formatted(n), 2030))
            .toList();
    private static final List<Indicator> INDICATORS =
            List.of(indicator("rate", Indicator.Direction.UP), indicator("cover", Indicator.Direction.UP));

    private final Pictured pictured = new Pictured();
    private final Map<Commune, String> rates = new HashMap<>();
    private List<Task> tasks = List.of();

    /** Each target once, for rows of others would not be equal. */
    private final Map<String, Target> made = new HashMap<>();

    @Test
    void aShortSelectionIsPicturedWhole() {
        Dashboard dashboard = dashboard(MANY.subList(0, 12), Drill.TOP);
        assertThat(pictured.of(dashboard)).isSameAs(dashboard);
    }

    @Test
    void ofALongOneTheFirstAreAndTheOneDrilledInto() {
        Drill drill = Drill.cell("data", "rate", MANY.getLast().slug());
        Dashboard shown = pictured.of(dashboard(MANY, drill));
        assertThat(shown.communes()).hasSize(13).endsWith(MANY.getLast());
        assertThat(shown.targets()).extracting(Target::commune).containsOnly(slugs(shown.communes()));
        assertThat(pictured.of(dashboard(MANY, Drill.TOP)).communes()).isEqualTo(MANY.subList(0, 12));
    }

    @Test
    void whatIsPicturedIsWhatTheSelectionHolds() {
        Dashboard first = pictured.of(dashboard(MANY, Drill.TOP));
        assertThat(first.comparison().rows()).isEqualTo(afresh(MANY.subList(0, 12)));
        rates.put(MANY.get(3), "99");
        assertThat(pictured.of(dashboard(MANY, Drill.TOP)).comparison().rows())
                .isEqualTo(afresh(MANY.subList(0, 12)))
                .isNotEqualTo(first.comparison().rows());
        List<Commune> others = MANY.subList(1, 15);
        assertThat(pictured.of(dashboard(others, Drill.TOP)).comparison().rows())
                .isEqualTo(afresh(MANY.subList(1, 13)));
    }

    @Test
    void aRowThatIsTheSameIsNotNarrowedAgain() {
        Dashboard now = dashboard(MANY, Drill.TOP);
        List<IndicatorRow> before = pictured.of(now).comparison().rows();
        Comparison next = now.comparison()
                .with(
                        now.targets(),
                        Map.of("rate", Set.of()),
                        Set.of("rate", "cover"),
                        MilestoneChoice.MAIN,
                        Fill.NONE);
        Dashboard later = new Dashboard(
                now.state(), MANY, next, now.targets(), List.of(2030), List.of(), List.of(), now.today(), Map.of());
        List<IndicatorRow> after = pictured.of(later).comparison().rows();
        assertThat(after.getFirst()).isNotSameAs(before.getFirst());
        assertThat(after.getLast()).isSameAs(before.getLast());
    }

    @Test
    void onlyTasksOfPicturedCommunesAreShownOnTheWayInAndOut() {
        List<Commune> thirteen = MANY.subList(0, 13);
        tasks = thirteen.stream().map(at -> task(at, "30/9/2026", null)).toList();
        assertThat(pictured.of(dashboard(thirteen, Drill.TOP)).tasks()).hasSize(12);
        Drill last = Drill.cell("data", "rate", thirteen.getLast().slug());
        assertThat(pictured.of(dashboard(thirteen, last)).tasks()).hasSize(13);
        assertThat(pictured.of(dashboard(thirteen, Drill.TOP)).tasks()).hasSize(12);
        assertThat(pictured.of(dashboard(thirteen, Drill.TOP)).tasks()).hasSize(12);
    }

    private Dashboard dashboard(List<Commune> communes, Drill drill) {
        List<Target> targets = all(communes);
        return new Dashboard(
                DashboardState.INITIAL.withDrill(drill),
                MANY,
                compared(communes, targets),
                Targets.of(communes, targets),
                List.of(2030),
                tasks,
                List.of(),
                LocalDate.of(2026, 11, 21),
                Map.of());
    }

    private List<Target> all(List<Commune> communes) {
        List<Target> all = new ArrayList<>();
        for (Commune commune : communes) {
            String rate = rates.getOrDefault(commune, "50");
            all.add(made.computeIfAbsent(
                    commune.slug() + rate,
                    key -> targets(stated(commune, 2030, rate)).getFirst()));
            all.add(made.computeIfAbsent(
                    commune.slug() + "cover",
                    key -> targets(stated(commune, 2030, "7").of("cover")).getFirst()));
        }
        return all;
    }

    private List<IndicatorRow> afresh(List<Commune> communes) {
        return compared(communes, all(communes)).rows();
    }

    private static Comparison compared(List<Commune> communes, List<Target> targets) {
        return Comparison.of(
                List.of(Samples.PILLAR),
                INDICATORS,
                communes,
                Targets.of(communes, targets),
                Set.of("rate", "cover"),
                MilestoneChoice.MAIN,
                Fill.NONE);
    }

    private static String[] slugs(List<Commune> communes) {
        return communes.stream().map(Commune::slug).toArray(String[]::new);
    }
}
