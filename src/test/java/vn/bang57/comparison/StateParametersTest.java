package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateParametersTest {

    private static final List<String> NAMES = List.of(
            "milestone",
            "fill",
            "communes",
            "pillar",
            "indicator",
            "commune",
            "shared",
            "q",
            "tab",
            "mode",
            "sort",
            "table",
            "tasks-by",
            "timeline",
            "tasks-table",
            "tasks-commune",
            "tasks-group",
            "tasks-state",
            "lang",
            "asof");

    @Property
    void aStateComesBackFromItsAddressAsItWas(@ForAll("states") DashboardState state) {
        assertThat(StateParameters.read(StateParameters.write(state))).isEqualTo(state);
    }

    @Property
    void whateverStandsInAnAddressAStateComesOfItThatHasAnAddressOfItsOwn(
            @ForAll("addresses") Map<String, String> address) {
        DashboardState state = StateParameters.read(address);
        assertThat(StateParameters.read(StateParameters.write(state))).isEqualTo(state);
    }

    @Test
    void theInitialStateHasAnEmptyAddress() {
        assertThat(StateParameters.write(DashboardState.INITIAL)).isEmpty();
        assertThat(StateParameters.read(Map.of())).isEqualTo(DashboardState.INITIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "milestone, 20300",
        "milestone, 1999",
        "fill, nonsense",
        "communes, '<script>,..,'",
        "pillar, a b",
        "commune, phu-ly",
        "tab, 7",
        "sort, -",
        "tasks-group, I",
        "lang, fr",
        "asof, 2026-13-01",
        "asof, 20/11/2026",
        "asof, 2026-11-20T24:00"
    })
    void aParameterThatMakesNoSenseIsPassedOver(String name, String value) {
        DashboardState state = StateParameters.read(Map.of(name, value));
        assertThat(state.milestone()).isEqualTo(MilestoneChoice.MAIN);
        assertThat(state.drill()).isEqualTo(Drill.TOP);
        assertThat(state.sort()).isEqualTo(DashboardState.Sort.NONE);
        assertThat(state.tasks()).isEqualTo(TaskView.INITIAL);
        assertThat(state.withCommunes(List.of())).isEqualTo(DashboardState.INITIAL);
    }

    @Test
    void thePastCannotBeEdited() {
        DashboardState state = StateParameters.read(Map.of("mode", "edit", "asof", "2026-11-20"));
        assertThat(state.mode()).isEqualTo(DashboardState.Mode.VIEW);
        assertThat(state.withMode(DashboardState.Mode.EDIT)).isEqualTo(state);
        assertThat(StateParameters.write(state)).containsExactly(Map.entry("asof", "2026-11-20"));
        assertThat(StateParameters.write(DashboardState.INITIAL.withAsOf(
                        AsOf.parse("2026-11-20T14:05").orElseThrow())))
                .containsExactly(Map.entry("asof", "2026-11-20T14:05"));
    }

    @Test
    void theParametersAreReadable() {
        DashboardState state = DashboardState.INITIAL
                .withMilestone(new MilestoneChoice(2030))
                .withFill(Fill.SAME_YEAR)
                .withDrill(Drill.cell("data", "open-data", "phu-ly"))
                .withSort(new DashboardState.Sort("phu-ly", true));
        assertThat(StateParameters.write(state))
                .containsExactly(
                        Map.entry("milestone", "2030"),
                        Map.entry("fill", "same-year"),
                        Map.entry("pillar", "data"),
                        Map.entry("indicator", "open-data"),
                        Map.entry("commune", "phu-ly"),
                        Map.entry("sort", "-phu-ly"));
    }

    @Provide
    Arbitrary<Map<String, String>> addresses() {
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(120),
                codes(),
                Arbitraries.of(
                        "2030", "-", "--", ",", "1", "edit", "same-year", "overdue", "en", "2026-11-20", "2026-02-30"));
        return Arbitraries.maps(Arbitraries.of(NAMES), values);
    }

    @Provide
    Arbitrary<DashboardState> states() {
        Arbitrary<MilestoneChoice> years = Arbitraries.oneOf(
                Arbitraries.integers().between(2000, 2099).map(MilestoneChoice::new),
                Arbitraries.just(MilestoneChoice.MAIN));
        Arbitrary<Drill> drills = Combinators.combine(
                        codes().injectNull(0.3), codes().injectNull(0.3), codes().injectNull(0.5))
                .as((pillar, indicator, commune) -> new Drill(pillar, indicator, indicator == null ? null : commune));
        Arbitrary<DashboardState.Sort> sorts = Combinators.combine(
                        codes().filter(code -> !code.startsWith("-")).injectNull(0.3), Arbitraries.of(true, false))
                .as(DashboardState.Sort::new);
        Arbitrary<TaskView> tasks = Combinators.combine(
                        Arbitraries.of(TaskView.By.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        codes().injectNull(0.5),
                        codes().injectNull(0.5),
                        Arbitraries.of("OVERDUE", "DUE_SOON", "NO_LONGER_APPLIES")
                                .injectNull(0.5))
                .as((by, timeline, table, commune, group, bucket) ->
                        new TaskView(by, timeline, table, commune, commune == null ? null : group, bucket));
        Arbitrary<DashboardState> first = Combinators.combine(
                        years,
                        Arbitraries.of(Fill.class),
                        codes().list().uniqueElements().ofMaxSize(6),
                        drills,
                        Arbitraries.of(true, false),
                        Arbitraries.strings().ofMaxLength(130),
                        sorts,
                        tasks)
                .as((year, fill, communes, drill, shared, query, sort, view) -> DashboardState.INITIAL
                        .withMilestone(year)
                        .withFill(fill)
                        .withCommunes(communes)
                        .withDrill(drill)
                        .withSharedOnly(shared)
                        .withQuery(query)
                        .withSort(sort)
                        .withTasks(view));
        return Combinators.combine(
                        first,
                        Arbitraries.of(DashboardState.Tab.class),
                        Arbitraries.of(DashboardState.Mode.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DashboardState.Language.class),
                        moments().injectNull(0.5))
                .as((state, tab, mode, table, language, asOf) -> state.withTab(tab)
                        .withMode(mode)
                        .withChartAsTable(table)
                        .withLanguage(language)
                        .withAsOf(asOf));
    }

    private static Arbitrary<AsOf> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> new AsOf(
                        LocalDate.of(2000, 1, 1).plusDays(day).atStartOfDay().plusMinutes(minute)));
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789-+.")
                .ofMinLength(1)
                .ofMaxLength(20);
    }
}
