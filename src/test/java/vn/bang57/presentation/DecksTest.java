package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.OnH2;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.comparison.Dashboards;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.SinceReport;
import vn.bang57.task.Lateness;

/** The slides of the five plans. */
@OnH2
class DecksTest extends DatabaseTest {

    @Autowired
    Dashboards dashboards;

    private Dashboard dashboard() {
        return dashboards.load(DashboardState.INITIAL);
    }

    private static Deck deck(Dashboard dashboard) {
        return Decks.of(dashboard, Set.of(), null);
    }

    @Test
    void aMeetingThatNobodyPlannedGoesFromTheWholeToTheTasks() {
        assertThat(deck(dashboard()).slides().stream().map(Slide::kind).distinct())
                .containsExactly(
                        Slide.Kind.HEADLINE,
                        Slide.Kind.PILLAR,
                        Slide.Kind.SPOTLIGHT,
                        Slide.Kind.CONTRADICTIONS,
                        Slide.Kind.GAPS,
                        Slide.Kind.TASKS,
                        Slide.Kind.LATE);
        assertThat(deck(dashboard()).slides()).extracting(Slide::key).doesNotHaveDuplicates();
    }

    @Test
    void titlesSayWhatWasFound() {
        Deck deck = deck(dashboard());
        assertThat(title(deck, "headline"))
                .isEqualTo("Phú Lý nêu nhiều chỉ tiêu chung nhất (28/36), Nghĩa Thọ ít nhất (10/36)");
        assertThat(title(deck, "pillar/government"))
                .isEqualTo("Phú Lý nêu nhiều nhất (14/17); Phước Giang ít nhất (6/17)");
        assertThat(title(deck, "contradictions")).isEqualTo("Phú Lý nêu con số không khớp nhau ở 4 chỗ");
        assertThat(title(deck, "tasks")).isEqualTo("15/75 nhiệm vụ quá hạn; chưa xã nào báo cáo");
        assertThat(title(deck, "late")).isEqualTo("15 nhiệm vụ quá hạn; nhiều nhất ở Nghĩa Thọ (10)");
        assertThat(deck.slide("headline").orElseThrow().stamps())
                .containsExactly("Mốc chính 2026, 2030", "Dự thảo: Phước Giang");
    }

    @Test
    void everySharedIndicatorOfEveryPillarHasItsRow() {
        Dashboard dashboard = dashboard();
        List<String> shown = deck(dashboard).slides().stream()
                .filter(slide -> slide.kind() == Slide.Kind.PILLAR)
                .flatMap(slide -> rows(slide))
                .map(SlideBody.Row::id)
                .toList();
        assertThat(shown)
                .containsExactlyElementsOf(dashboard.comparison().rows().stream()
                        .filter(IndicatorRow::shared)
                        .map(row -> row.indicator().code())
                        .toList());
    }

    @Test
    void everyGapIsNamedAndNothingElse() {
        Dashboard dashboard = dashboard();
        Slide gaps = deck(dashboard).slide("gaps").orElseThrow();
        for (SlideBody.Row line : rows(gaps).toList()) {
            IndicatorRow row = dashboard.comparison().row(line.id()).orElseThrow();
            String named = line.cells().getLast().text();
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(named.contains(cell.commune().name()))
                            .as(named)
                            .isEqualTo(!cell.stated()));
            assertThat(line.cells().get(1).text()).isEqualTo(Long.toString(row.stated()));
        }
        assertThat(rows(gaps).count())
                .isEqualTo(dashboard.comparison().rows().stream()
                        .filter(row -> row.shared() && row.cells().stream().anyMatch(cell -> !cell.stated()))
                        .count());
    }

    @Test
    void everyOverdueTaskIsListedOnceTheLongestOverdueFirst() {
        Dashboard dashboard = dashboard();
        List<String> codes = rows(deck(dashboard).slide("late").orElseThrow())
                .map(SlideBody.Row::id)
                .toList();
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(dashboard.tasks().stream()
                        .filter(task -> task.lateness(dashboard.today()) == Lateness.OVERDUE)
                        .map(task -> task.code())
                        .toList());
        Map<String, LocalDate> due = new HashMap<>();
        dashboard.tasks().forEach(task -> task.deadline().due().ifPresent(day -> due.put(task.code(), day)));
        assertThat(codes).isSortedAccordingTo(Comparator.comparing(due::get));
    }

    @Test
    void whatIsPointedAtIsNeverADeadEnd() {
        Dashboard dashboard = dashboard();
        List<String> marks = deck(dashboard).slides().stream()
                .flatMap(slide -> marks(slide.body()))
                .distinct()
                .toList();
        assertThat(marks)
                .hasSizeGreaterThan(200)
                .allSatisfy(mark ->
                        assertThat(Decks.detail(dashboard, mark)).as(mark).isPresent());
        assertThat(Decks.detail(dashboard, "cell:nothing/nowhere")).isEmpty();
        assertThat(Decks.detail(dashboard, "tasks:NOTHING/phu-ly")).isEmpty();
        assertThat(Decks.detail(dashboard, "")).isEmpty();
    }

    @Test
    void everyStatedCellLeadsToItsSourceLine() {
        Dashboard dashboard = dashboard();
        for (IndicatorRow row : dashboard.comparison().rows()) {
            for (Cell cell : row.cells()) {
                String mark = Marks.cell(row.indicator().code(), cell.commune().slug());
                SlideBody.Facts facts = (SlideBody.Facts)
                        Decks.detail(dashboard, mark).orElseThrow().body();
                List<String> sources = facts.facts().stream()
                        .filter(fact -> fact.term().equals("Dòng nguồn"))
                        .map(SlideBody.Fact::text)
                        .toList();
                assertThat(sources).hasSize(cell.shown().size());
                for (int i = 0; i < sources.size(); i++) {
                    assertThat(sources.get(i))
                            .startsWith(cell.shown().get(i).source().locator());
                }
                assertThat(facts.facts().getFirst().term()).isEqualTo("Vì sao");
            }
        }
    }

    @Test
    void markedIndicatorsTakeThePlaceOfThoseThatDifferMost() {
        Deck deck = Decks.of(dashboard(), Set.of("coverage-6g", "digital-identity"), null);
        assertThat(deck.slides().stream().filter(slide -> slide.kind() == Slide.Kind.SPOTLIGHT))
                .extracting(Slide::key)
                .containsExactlyInAnyOrder("indicator/coverage-6g", "indicator/digital-identity");
        assertThat(deck(dashboard()).slides().stream().filter(slide -> slide.kind() == Slide.Kind.SPOTLIGHT))
                .hasSize(Spotlights.AT_MOST);
    }

    @Test
    void theMostDifferentComparableFiguresComeFirst() {
        List<IndicatorRow> rows = Spotlights.choose(dashboard().comparison(), Set.of());
        assertThat(rows).extracting(Spotlights::spread).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Spotlights.spread(rows.getFirst())).isPositive();
    }

    @Test
    void nothingChangedIsNoSlide() {
        Instant now = Instant.parse("2026-11-21T07:00:00Z");
        Deck deck = Decks.of(dashboard(), Set.of(), new SinceReport(now, now, List.of()));
        assertThat(deck.slide("changes")).isEmpty();
    }

    @Test
    void slidesSpeakEnglishWhenThePageDoes() {
        Deck deck = deck(dashboards.load(DashboardState.INITIAL.withLanguage(Language.EN)));
        assertThat(title(deck, "tasks")).isEqualTo("15 of 75 tasks are overdue; no commune has reported");
        assertThat(deck.slides())
                .allSatisfy(slide ->
                        assertThat(String.join(" ", slide.stamps())).doesNotContain("Mốc", "Dự thảo", "Tính đến"));
    }

    private static String title(Deck deck, String key) {
        return String.join("; ", deck.slide(key).orElseThrow().title());
    }

    private static Stream<SlideBody.Row> rows(Slide slide) {
        return slide.body() instanceof SlideBody.Table table ? table.rows().stream() : Stream.empty();
    }

    private static Stream<String> marks(SlideBody body) {
        return switch (body) {
            case SlideBody.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(SlideCell::mark)
                        .filter(mark -> mark != null);
            case SlideBody.Charts charts ->
                charts.pages().stream().flatMap(page -> page.markIds()).map(id -> charts.prefix() + id);
            case SlideBody.Facts facts -> Stream.empty();
        };
    }
}
