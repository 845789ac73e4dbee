package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.commune;
import static vn.bang57.comparison.Samples.indicator;
import static vn.bang57.comparison.Samples.stated;
import static vn.bang57.comparison.Samples.targets;
import static vn.bang57.comparison.Samples.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.StackedBars;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Comparison;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Fill;
import vn.bang57.comparison.MilestoneChoice;
import vn.bang57.comparison.Samples;
import vn.bang57.comparison.Targets;
import vn.bang57.indicator.Indicator;
import vn.bang57.target.Target;
import vn.bang57.task.Task;

/** The slides of more communes than stand side by side. */
class LongDeckTest {

    private static final List<Commune> COMMUNES = IntStream.rangeClosed(1, 20)
            .mapToObj(n -> commune("Xã %02d".formatted(n), 2030))
            .toList();
    private static final Commune LAST = COMMUNES.getLast();
    private static final Set<String> CODES = Set.of("rate", "cover", "rare");

    private final Dashboard dashboard = dashboard();
    private final Deck deck = Decks.of(dashboard, Set.of("rate"), null);

    @Test
    void everyCommuneHasItsRowAndItsBars() {
        assertThat(rows("headline")).extracting(SlideBody.Row::id).containsExactly(slugs());
        ComparisonBars bars = (ComparisonBars) charts("indicator/rate").getFirst();
        assertThat(bars.series()).extracting(ComparisonBars.Series::id).containsExactlyInAnyOrder(slugs());
        StackedBars tasks = (StackedBars) charts("tasks").getFirst();
        assertThat(tasks.categories()).extracting(StackedBars.Category::id).containsExactly(slugs());
        assertThat(deck.slides())
                .flatExtracting(Slide::stamps)
                .as("nobody is left out")
                .noneMatch(stamp -> stamp.toString().contains("được chọn"));
    }

    @Test
    void aPillarSaysHowManyStateWhatAndBetweenWhichFigures() {
        assertThat(texts("pillar/data", "rate")).containsExactly("rate", "20", "51", "70");
        assertThat(cells("pillar/data", "rate"))
                .extracting(SlideCell::sub)
                .containsExactly(null, null, "Xã\u00a001", "Xã\u00a020");
        assertThat(cells("pillar/data", "rate").getLast().mark()).isEqualTo("cell:rate/" + LAST.slug());
        assertThat(texts("pillar/data", "cover")).containsExactly("cover", "20", "7", "7");
        assertThat(cells("pillar/data", "cover"))
                .extracting(SlideCell::sub)
                .containsExactly(null, null, "20 xã", "20 xã");
        assertThat(texts("pillar/data", "rare")).as("too few to be ranked").containsExactly("rare", "2", "–", "–");
    }

    @Test
    void whoeverSaysNothingIsCountedAndFoundOneStepOn() {
        SlideCell missing = cells("gaps", "rare").getLast();
        assertThat(missing.text()).isEqualTo("Xã 03, Xã 04, Xã 05 và 15 xã khác");
        Slide indicator = Decks.detail(dashboard, "indicator:rare").orElseThrow();
        assertThat(((ComparisonBars)
                                ((SlideBody.Charts) indicator.body()).pages().getFirst())
                        .series())
                .hasSize(20);
    }

    @Test
    void overdueTasksAreCountedByCommuneThoseWithMostFirst() {
        List<SlideBody.Row> late = rows("late");
        assertThat(late).hasSize(20);
        assertThat(late.getFirst().cells())
                .extracting(SlideCell::text)
                .startsWith(LAST.name(), "2")
                .endsWith("30/6/2026");
        String mark = Objects.requireNonNull(late.getFirst().cells().getFirst().mark());
        assertThat(mark).isEqualTo("tasks:OVERDUE/" + LAST.slug());
        Slide own = Decks.detail(dashboard, mark).orElseThrow();
        assertThat(((SlideBody.Table) own.body()).rows()).hasSize(2);
    }

    @Test
    void whatIsPointedAtIsNeverADeadEnd() {
        assertThat(deck.slides().stream()
                        .filter(slide -> slide.body() instanceof SlideBody.Table)
                        .flatMap(slide -> ((SlideBody.Table) slide.body()).rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> Stream.ofNullable(cell.mark())))
                .hasSizeGreaterThan(80)
                .allSatisfy(mark ->
                        assertThat(Decks.detail(dashboard, mark)).as(mark).isPresent());
    }

    private List<SlideBody.Row> rows(String key) {
        return ((SlideBody.Table) deck.slide(key).orElseThrow().body()).rows();
    }

    private List<? extends Object> charts(String key) {
        return ((SlideBody.Charts) deck.slide(key).orElseThrow().body()).pages();
    }

    private List<SlideCell> cells(String key, String id) {
        return rows(key).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private List<String> texts(String key, String id) {
        return cells(key, id).stream().map(SlideCell::text).toList();
    }

    private static Dashboard dashboard() {
        List<Target> targets = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (int at = 0; at < COMMUNES.size(); at++) {
            Commune commune = COMMUNES.get(at);
            targets.addAll(targets(
                    stated(commune, 2030, Integer.toString(51 + at)),
                    stated(commune, 2030, "7").of("cover")));
            tasks.add(task(commune, "30/9/2026", null));
        }
        COMMUNES.subList(0, 2)
                .forEach(commune ->
                        targets.addAll(targets(stated(commune, 2030, "3").of("rare"))));
        tasks.add(task(LAST, "30/6/2026", null));
        Targets all = Targets.of(COMMUNES, targets);
        return new Dashboard(
                DashboardState.INITIAL,
                COMMUNES,
                Comparison.of(
                        List.of(Samples.PILLAR),
                        List.of(
                                indicator("rate", Indicator.Direction.UP),
                                indicator("cover", Indicator.Direction.UP),
                                indicator("rare", Indicator.Direction.UP)),
                        COMMUNES,
                        all,
                        CODES,
                        MilestoneChoice.MAIN,
                        Fill.NONE),
                all,
                List.of(2030),
                tasks,
                List.of(),
                LocalDate.of(2026, 11, 21),
                Map.of());
    }

    private static String[] slugs() {
        return COMMUNES.stream().map(Commune::slug).toArray(String[]::new);
    }
}
