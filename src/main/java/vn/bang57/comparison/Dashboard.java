package vn.bang57.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualUnit;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;
import vn.bang57.task.Task;

/**
 * All that the page shows for one state.
 *
 * @param everyCommune all communes in use, for the picker
 * @param targets every target of the selected communes, for the level that shows all milestones
 * @param milestones the years that any plan states
 * @param tasks the tasks of the selected communes
 * @param actuals what the selected communes have reported
 * @param today the day that lateness is counted to
 * @param agencies English names of agencies, by their Vietnamese name
 */
public record Dashboard(
        DashboardState state,
        List<Commune> everyCommune,
        Comparison comparison,
        Targets targets,
        List<Integer> milestones,
        List<Task> tasks,
        List<Actual> actuals,
        LocalDate today,
        Map<String, String> agencies) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Locale ENGLISH = Locale.of("en", "GB");

    /** So many communes at most are drawn and have a card. */
    public static final int PICTURED = 12;

    /**
     * The communes that cards and charts show: all, or of a long selection the first ones and the one drilled into.
     * Whoever draws them says so.
     */
    public List<Commune> picturedCommunes() {
        List<Commune> first =
                communes().size() <= PICTURED ? communes() : communes().subList(0, PICTURED);
        return commune(state.drill().commune())
                .filter(drilled -> !first.contains(drilled))
                .map(drilled ->
                        Stream.concat(first.stream(), Stream.of(drilled)).toList())
                .orElse(first);
    }

    /** Whether more communes are compared than pictures and columns can hold side by side. */
    public boolean many() {
        return communes().size() > PICTURED;
    }

    public List<Commune> communes() {
        return comparison.communes();
    }

    public Locale locale() {
        return localeOf(state.language());
    }

    /** The locale of a language of the page. */
    public static Locale localeOf(DashboardState.Language language) {
        return language == DashboardState.Language.EN ? ENGLISH : VIETNAMESE;
    }

    public Optional<Commune> commune(@Nullable String slug) {
        return communes().stream()
                .filter(commune -> commune.slug().equals(slug))
                .findFirst();
    }

    /** The indicator drilled into, if any. */
    public Optional<IndicatorRow> row() {
        String indicator = state.drill().indicator();
        return indicator == null ? Optional.empty() : comparison.row(indicator);
    }

    /** The cell drilled into, if any. */
    public Optional<Cell> cell() {
        String commune = state.drill().commune();
        return commune == null ? Optional.empty() : row().flatMap(row -> row.cell(commune));
    }

    /** All targets of one pair, in every year. */
    public List<Target> targetsOf(String commune, String indicator) {
        return targets.of(commune, indicator);
    }

    /** What a commune has reported for an indicator, the latest period last. */
    public List<Actual> actualsOf(String commune, String indicator) {
        return actuals.stream()
                .filter(actual ->
                        actual.commune().equals(commune) && actual.indicator().equals(indicator))
                .sorted(Comparator.comparing(Actual::period))
                .toList();
    }

    /** The unit in which a commune reports. */
    public Unit unitOf(Cell cell) {
        return ActualUnit.of(targetsOf(cell.commune().slug(), cell.indicator().code()), cell.indicator());
    }

    public List<Task> tasksOf(Commune commune) {
        return tasks.stream()
                .filter(task -> task.commune().equals(commune.slug()))
                .toList();
    }

    /** An agency's or several agencies' names in the page's language; unknown names stay as they are. */
    public String agency(@Nullable String names) {
        if (names == null) {
            return "";
        }
        if (state.language() == DashboardState.Language.VI) {
            return names;
        }
        return String.join(
                "; ",
                List.of(names.split("; ")).stream()
                        .map(name -> agencies.getOrDefault(name, name))
                        .toList());
    }
}
