package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Pillar;
import vn.bang57.target.Target;

/**
 * The selected communes' targets, laid side by side. Pure: everything comes in through the constructor.
 *
 * @param communes the selected communes, in their order
 * @param rows one for each indicator of the catalogue, in its order
 * @param commonYear the year that most cells show; figures of other years carry theirs as a badge
 */
public record Comparison(List<Pillar> pillars, List<Commune> communes, List<IndicatorRow> rows, int commonYear) {

    /** An indicator is shared when at least so many communes state it. */
    public static final int SHARED_FROM = 2;

    public Comparison {
        pillars = List.copyOf(pillars);
        communes = List.copyOf(communes);
        rows = List.copyOf(rows);
    }

    Comparison(List<Pillar> pillars, List<Commune> communes, List<IndicatorRow> rows) {
        this(pillars, communes, rows, commonYear(rows));
    }

    /**
     * Lays targets side by side.
     *
     * @param targets every target of the selected communes
     * @param sharedCodes the indicators that at least {@link #SHARED_FROM} communes state in any year
     */
    public static Comparison of(
            List<Pillar> pillars,
            List<Indicator> indicators,
            List<Commune> communes,
            List<Target> targets,
            Set<String> sharedCodes,
            MilestoneChoice choice,
            Fill fill) {
        Map<String, Map<String, List<Target>>> byPair = byPair(targets);
        Contradictions contradictions = Contradictions.among(targets);
        List<IndicatorRow> rows = indicators.stream()
                .map(indicator -> row(
                        indicator,
                        communes,
                        byPair.getOrDefault(indicator.code(), Map.of()),
                        contradictions,
                        sharedCodes,
                        choice,
                        fill))
                .toList();
        return new Comparison(pillars, communes, rows);
    }

    /** The same with other targets, where only the rows of the given indicators differ. */
    Comparison with(
            List<Target> targets, Set<String> changed, Set<String> sharedCodes, MilestoneChoice choice, Fill fill) {
        Map<String, Map<String, List<Target>>> byPair = byPair(targets.stream()
                .filter(target -> changed.contains(target.indicator()))
                .toList());
        Contradictions contradictions = Contradictions.among(targets);
        return new Comparison(
                pillars,
                communes,
                rows.stream()
                        .map(row -> changed.contains(row.indicator().code())
                                ? row(
                                        row.indicator(),
                                        communes,
                                        byPair.getOrDefault(row.indicator().code(), Map.of()),
                                        contradictions,
                                        sharedCodes,
                                        choice,
                                        fill)
                                : row)
                        .toList());
    }

    private static Map<String, Map<String, List<Target>>> byPair(List<Target> targets) {
        return targets.stream().collect(groupingBy(Target::indicator, groupingBy(Target::commune)));
    }

    private static IndicatorRow row(
            Indicator indicator,
            List<Commune> communes,
            Map<String, List<Target>> own,
            Contradictions contradictions,
            Set<String> sharedCodes,
            MilestoneChoice choice,
            Fill fill) {
        List<Cell> cells = communes.stream()
                .map(commune -> CellRule.of(
                        commune, indicator, own.getOrDefault(commune.slug(), List.of()), contradictions, choice, fill))
                .toList();
        return new IndicatorRow(
                indicator, cells, ComparabilityRule.of(indicator, cells), sharedCodes.contains(indicator.code()));
    }

    /** The row of that indicator. */
    public Optional<IndicatorRow> row(String indicator) {
        return rows.stream()
                .filter(row -> row.indicator().code().equals(indicator))
                .findFirst();
    }

    public List<IndicatorRow> rowsOf(Pillar pillar) {
        return rows.stream()
                .filter(row -> row.indicator().pillarCode().equals(pillar.code()))
                .toList();
    }

    /** How many shared indicators the pillar has. */
    public long shared(Pillar pillar) {
        return rowsOf(pillar).stream().filter(IndicatorRow::shared).count();
    }

    /** How many shared indicators there are. */
    public long shared() {
        return rows.stream().filter(IndicatorRow::shared).count();
    }

    /** How many of the pillar's shared indicators the commune states at the chosen milestone. */
    public long covered(Pillar pillar, Commune commune) {
        return covered(rowsOf(pillar), commune);
    }

    /** How many of all shared indicators the commune states at the chosen milestone. */
    public long covered(Commune commune) {
        return covered(rows, commune);
    }

    private static long covered(List<IndicatorRow> rows, Commune commune) {
        return rows.stream()
                .filter(IndicatorRow::shared)
                .filter(row -> row.cell(commune.slug()).filter(Cell::stated).isPresent())
                .count();
    }

    private static int commonYear(List<IndicatorRow> rows) {
        Map<Integer, Integer> years = new TreeMap<>();
        for (IndicatorRow row : rows) {
            for (Cell cell : row.cells()) {
                Integer year =
                        cell.shown().isEmpty() ? null : cell.shown().getFirst().milestone();
                if (year != null && year == cell.wanted()) {
                    years.merge(year, 1, Integer::sum);
                }
            }
        }
        return years.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
