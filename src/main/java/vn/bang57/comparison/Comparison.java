package vn.bang57.comparison;

import java.util.ArrayList;
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
            Targets targets,
            Set<String> sharedCodes,
            MilestoneChoice choice,
            Fill fill) {
        List<Plan> plans = communes.stream()
                .map(commune -> new Plan(
                        commune, targets.byIndicator(commune.slug()), Contradictions.among(targets.of(commune.slug()))))
                .toList();
        List<IndicatorRow> rows = indicators.stream()
                .map(indicator -> new IndicatorRow(
                        indicator,
                        plans.stream()
                                .map(plan -> plan.cell(indicator, choice, fill))
                                .toList(),
                        sharedCodes.contains(indicator.code())))
                .toList();
        return new Comparison(pillars, communes, rows);
    }

    /**
     * The same with other targets, where only the given cells differ.
     *
     * @param changed the communes whose cells differ, by the indicators of rows that do
     */
    Comparison with(
            Targets targets,
            Map<String, Set<String>> changed,
            Set<String> sharedCodes,
            MilestoneChoice choice,
            Fill fill) {
        List<IndicatorRow> next = new ArrayList<>(rows.size());
        for (IndicatorRow row : rows) {
            String code = row.indicator().code();
            Set<String> touched = changed.get(code);
            next.add(
                    touched == null
                            ? row
                            : new IndicatorRow(
                                    row.indicator(),
                                    row.cells().stream()
                                            .map(cell -> touched.contains(
                                                            cell.commune().slug())
                                                    ? again(cell, targets, choice, fill)
                                                    : cell)
                                            .toList(),
                                    sharedCodes.contains(code)));
        }
        return new Comparison(pillars, communes, next);
    }

    private record Plan(Commune commune, Map<String, List<Target>> targets, Contradictions contradictions) {

        Cell cell(Indicator indicator, MilestoneChoice choice, Fill fill) {
            return CellRule.of(
                    commune,
                    indicator,
                    targets.getOrDefault(indicator.code(), List.of()),
                    contradictions,
                    choice,
                    fill);
        }
    }

    private static Cell again(Cell cell, Targets targets, MilestoneChoice choice, Fill fill) {
        String commune = cell.commune().slug();
        return CellRule.of(
                cell.commune(),
                cell.indicator(),
                targets.of(commune, cell.indicator().code()),
                Contradictions.among(targets.of(commune)),
                choice,
                fill);
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
                .filter(row -> row.counts().stated().contains(commune.slug()))
                .count();
    }

    private static int commonYear(List<IndicatorRow> rows) {
        Map<Integer, Integer> years = new TreeMap<>();
        rows.forEach(row -> row.counts().years().forEach((year, cells) -> years.merge(year, cells, Integer::sum)));
        return years.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
