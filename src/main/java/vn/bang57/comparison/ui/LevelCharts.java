package vn.bang57.comparison.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.HeatMap;
import vn.bang57.chart.Shape;
import vn.bang57.chart.State;
import vn.bang57.chart.StepLines;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.Comparison;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Pillar;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;

/** What the chart of each drill level shows. Ids of marks are {@code part/part}, read back by {@link MarkId}. */
record LevelCharts(Dashboard dashboard, FigureText text) {

    static LevelCharts of(Dashboard dashboard) {
        return new LevelCharts(dashboard, new FigureText(dashboard.locale()));
    }

    /** Level 1: how many of each pillar's shared indicators each plan states. */
    HeatMap coverage() {
        Comparison comparison = dashboard.comparison();
        List<HeatMap.Column> columns = dashboard.communes().stream()
                .map(commune -> new HeatMap.Column(commune.slug(), commune.name()))
                .toList();
        List<HeatMap.Row> rows = comparison.pillars().stream()
                .filter(pillar -> comparison.shared(pillar) > 0)
                .map(pillar -> new HeatMap.Row(
                        pillar.code(),
                        pillar.name().in(text.locale()),
                        dashboard.communes().stream()
                                .map(commune -> heat(pillar, commune))
                                .toList()))
                .toList();
        return new HeatMap(columns, rows);
    }

    private HeatMap.Cell heat(Pillar pillar, Commune commune) {
        long of = dashboard.comparison().shared(pillar);
        long stated = dashboard.comparison().covered(pillar, commune);
        String label = stated + "/" + of;
        String description = commune.name() + ", " + pillar.name().in(text.locale()) + ": "
                + text.choose(label + " chỉ tiêu chung", label + " shared indicators");
        return new HeatMap.Cell(
                MarkId.of(pillar.code(), commune.slug()), (double) stated / of, label, description, stated == 0);
    }

    /** The units that the pillar's rows have figures in, the most common first; each has a chart of its own. */
    List<Unit> units(List<IndicatorRow> rows) {
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

    /** Level 2: the rows' figures in that unit, as bars by commune. */
    ComparisonBars bars(List<IndicatorRow> rows, Unit unit) {
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
                        Tags.hue(commune.position()),
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
        Double low = number(first.value().low());
        Double high = conflict
                ? number(figures.get(1).value().rankedBy())
                : number(first.value().high());
        if (conflict && low == null) {
            low = number(first.value().rankedBy());
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

    /** Level 3: every milestone of every commune. */
    StepLines lines(IndicatorRow row, Optional<String> emphasised) {
        Unit unit = row.cells().stream()
                .flatMap(cell -> dashboard
                        .targetsOf(cell.commune().slug(), row.indicator().code())
                        .stream())
                .filter(target -> target.value().isNumeric())
                .map(Target::unit)
                .findFirst()
                .orElse(row.indicator().unit());
        List<Commune> communes = dashboard.communes();
        List<StepLines.Series> series = IntStream.range(0, communes.size())
                .mapToObj(n -> line(communes.get(n), n, row))
                .filter(one -> !one.points().isEmpty())
                .toList();
        String wanted = emphasised
                .filter(slug -> series.stream().anyMatch(one -> one.id().equals(slug)))
                .orElse(null);
        return new StepLines(
                unit.symbol().in(text.locale()), text.choose("dự thảo", "draft"), series, List.of(), wanted);
    }

    private StepLines.Series line(Commune commune, int n, IndicatorRow row) {
        List<StepLines.Point> points = new ArrayList<>();
        dashboard.targetsOf(commune.slug(), row.indicator().code()).stream()
                .filter(target -> target.milestone() != null && target.value().isNumeric())
                .sorted(Comparator.comparing(target -> Objects.requireNonNull(target.milestone())))
                .forEach(target -> points.add(new StepLines.Point(
                        MarkId.of(row.indicator().code(), commune.slug(), Long.toString(target.id())),
                        Objects.requireNonNull(target.milestone()),
                        target.value().rankedBy().orElseThrow().doubleValue(),
                        target.value().low().isPresent() ? number(target.value().high()) : null,
                        text.value(target),
                        target.conflicting() ? State.CONFLICT : State.STATED,
                        commune.name() + ", " + text.year(target) + ": " + text.full(target)
                                + (commune.draft() ? text.choose(", dự thảo", ", draft") : ""))));
        return new StepLines.Series(
                commune.slug(), commune.name(), Tags.hue(commune.position()), Shape.of(n), commune.draft(), points);
    }

    private static @Nullable Double number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::doubleValue).orElse(null);
    }
}
