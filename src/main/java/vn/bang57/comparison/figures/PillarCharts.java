package vn.bang57.comparison.figures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.State;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;

/** One pillar's figures as bars by commune; unlike units never share a chart. */
public record PillarCharts(Dashboard dashboard, FigureText text) {

    /** A chart for each unit that the rows have figures in. */
    public List<ChartSpec> of(List<IndicatorRow> rows) {
        return units(rows).stream().map(unit -> (ChartSpec) bars(rows, unit)).toList();
    }

    /** The units that the pillar's rows have figures in, the most common first; each has a chart of its own. */
    private static List<Unit> units(List<IndicatorRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.form() == Form.NUMBER || cell.form() == Form.CONFLICT)
                .flatMap(cell -> cell.first().stream())
                .map(Target::unit)
                .collect(groupingBy(unit -> unit, counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.<Map.Entry<Unit, Long>>comparingLong(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(entry -> entry.getKey().code()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private ComparisonBars bars(List<IndicatorRow> rows, Unit unit) {
        List<IndicatorRow> own = rows.stream().filter(row -> inUnit(row, unit)).toList();
        List<ComparisonBars.Category> categories = own.stream()
                .map(row -> new ComparisonBars.Category(
                        row.indicator().code(),
                        row.indicator().name().in(text.locale()),
                        row.comparability().ranked()
                                ? null
                                : row.comparability().sentence().in(text.locale())))
                .toList();
        List<ComparisonBars.Series> series = dashboard.communes().stream()
                .map(commune -> new ComparisonBars.Series(
                        commune.slug(),
                        commune.name(),
                        Hues.of(commune.position()),
                        commune.draft(),
                        own.stream()
                                .map(row -> bar(row.cell(commune.slug()).orElseThrow(), unit))
                                .toList()))
                .toList();
        return new ComparisonBars(
                unit.symbol().in(text.locale()),
                scale(series, unit),
                text.choose("dự thảo", "draft"),
                categories,
                series);
    }

    private static boolean inUnit(IndicatorRow row, Unit unit) {
        return row.cells().stream()
                .filter(cell -> cell.form() == Form.NUMBER || cell.form() == Form.CONFLICT)
                .flatMap(cell -> cell.first().stream())
                .anyMatch(target -> target.unit().equals(unit));
    }

    private ComparisonBars.Bar bar(Cell cell, Unit unit) {
        String id = MarkId.of(cell.indicator().code(), cell.commune().slug());
        String sentence = text.sentence(cell);
        List<Target> figures = FigureText.distinct(cell.shown()).stream()
                .filter(target -> target.value().isNumeric())
                .toList();
        boolean drawn = (cell.form() == Form.NUMBER || cell.form() == Form.CONFLICT)
                && !figures.isEmpty()
                && figures.getFirst().unit().equals(unit);
        if (!drawn) {
            State state = cell.form() == Form.GAP || cell.form() == Form.BLANK ? State.GAP : State.WORDS;
            String label = cell.form() == Form.NUMBER ? text.full(cell.shown().getFirst()) : text.cell(cell);
            return new ComparisonBars.Bar(id, null, null, label, null, state, false, sentence);
        }
        Target first = figures.getFirst();
        boolean conflict = cell.form() == Form.CONFLICT && figures.size() > 1;
        Double low = LevelCharts.number(first.value().low());
        Double high = conflict
                ? LevelCharts.number(figures.get(1).value().rankedBy())
                : LevelCharts.number(first.value().high());
        if (conflict && low == null) {
            low = LevelCharts.number(first.value().rankedBy());
        }
        boolean other = cell.year()
                .filter(year -> year == dashboard.comparison().commonYear())
                .isEmpty();
        State state = conflict ? State.CONFLICT : other ? State.OTHER_YEAR : State.STATED;
        boolean open = switch (first.value().kind()) {
            case AT_LEAST, MORE_THAN -> true;
            default -> false;
        };
        return new ComparisonBars.Bar(
                id, low, high, text.cell(cell), other ? text.year(first) : null, state, open, sentence);
    }

    private static double scale(List<ComparisonBars.Series> series, Unit unit) {
        double highest = series.stream()
                .flatMap(one -> one.bars().stream())
                .flatMap(bar -> Stream.of(bar.low(), bar.high()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        // A plain share is seen against the whole; parts of a budget or of output are small and have their own scale.
        boolean whole = unit.kind() == Unit.Kind.SHARE && highest > 10;
        return whole ? 100 : highest * 1.1;
    }
}
