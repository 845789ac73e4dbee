package vn.bang57.comparison.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.HeatMap;
import vn.bang57.chart.Shape;
import vn.bang57.chart.State;
import vn.bang57.chart.StepLines;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Comparison;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.ReachedText;
import vn.bang57.indicator.Pillar;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;

/** What the chart of each drill level shows. Ids of marks are {@code part/part}, read back by {@link MarkId}. */
public record LevelCharts(Dashboard dashboard, FigureText text) {

    public static LevelCharts of(Dashboard dashboard) {
        return new LevelCharts(dashboard, new FigureText(dashboard.locale()));
    }

    /** Level 1: how many of each pillar's shared indicators each plan states. */
    public HeatMap coverage() {
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

    /** Level 2: the rows' figures as bars by commune, a chart for each unit. */
    public List<ChartSpec> bars(List<IndicatorRow> rows) {
        return new PillarCharts(dashboard, text).of(rows);
    }

    /** Level 3: every milestone of every commune. */
    public StepLines lines(IndicatorRow row, Optional<String> emphasised) {
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
                unit.symbol().in(text.locale()),
                text.choose("dự thảo", "draft"),
                series,
                communes.stream()
                        .flatMap(commune -> dashboard
                                .actualsOf(commune.slug(), row.indicator().code())
                                .stream()
                                .flatMap(actual -> observation(commune, actual)))
                        .toList(),
                wanted);
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
                commune.slug(), commune.name(), Hues.of(commune.position()), Shape.of(n), commune.draft(), points);
    }

    private Stream<StepLines.Observation> observation(Commune commune, Actual actual) {
        ReachedText reached = new ReachedText(text);
        LocalDate day = actual.period().lastDay();
        double year = day.getYear() - 1 + (double) day.getDayOfYear() / day.lengthOfYear();
        return actual.value().low().stream()
                .map(figure -> new StepLines.Observation(
                        MarkId.of(actual.indicator(), commune.slug(), "actual-" + actual.id()),
                        commune.slug(),
                        commune.name(),
                        year,
                        figure.doubleValue(),
                        reached.mark(actual),
                        commune.name() + ", " + text.choose("kết quả: ", "result: ") + reached.full(actual) + "; "
                                + reached.proof(actual)));
    }

    public static @Nullable Double number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::doubleValue).orElse(null);
    }
}
