package vn.bang57.presentation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Contradictions;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Finding;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.figures.LevelCharts;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.target.Target;

/** The slides about single indicators. */
record IndicatorSlides(Dashboard dashboard, SlideWords words) {

    private static final double TEXT = 4.2;

    static IndicatorSlides of(Dashboard dashboard) {
        return new IndicatorSlides(dashboard, SlideWords.of(dashboard));
    }

    /** One indicator across the communes: the page's own bars, or the words where nobody gives a figure. */
    Slide spotlight(IndicatorRow row) {
        List<ChartSpec> charts = LevelCharts.of(dashboard).bars(List.of(row)).stream()
                .map(chart -> chart instanceof ComparisonBars bars ? plain(bars, row) : chart)
                .toList();
        String share = row.stated() + "/" + row.cells().size() + words.choose(" xã nêu", " communes state it");
        return new Slide(
                "indicator/" + row.indicator().code(),
                Slide.Kind.SPOTLIGHT,
                words.in(row.indicator().name()),
                words.clauses(Finding.of(row)),
                words.stamps(share),
                charts.isEmpty() ? said(row) : new SlideBody.Charts(charts, Marks.CELL, TEXT));
    }

    /**
     * The same bars without what the slide says above them, in one hue, since their names stand beside them; sorted
     * where they may be ranked.
     */
    private static ChartSpec plain(ComparisonBars bars, IndicatorRow row) {
        Map<String, Integer> ranks = row.comparability().ranks();
        List<ComparisonBars.Series> series = bars.series().stream()
                .sorted(Comparator.comparingInt(
                        one -> ranks.isEmpty() ? 0 : ranks.getOrDefault(one.id(), Integer.MAX_VALUE)))
                .map(one -> new ComparisonBars.Series(one.id(), one.label(), 1, one.draft(), one.bars()))
                .toList();
        List<ComparisonBars.Category> categories = bars.categories().stream()
                .map(category -> new ComparisonBars.Category(category.id(), "", null))
                .toList();
        return new ComparisonBars(bars.unit(), bars.max(), bars.draftWord(), categories, series);
    }

    private SlideBody said(IndicatorRow row) {
        return new SlideBody.Table(
                List.of(
                        Column.of(words.choose("Xã", "Commune"), Align.START, 1.2),
                        Column.of(words.choose("Kế hoạch nêu", "The plan states"), Align.START, 4)),
                row.cells().stream()
                        .map(cell -> new Row(
                                cell.commune().slug(),
                                null,
                                List.of(
                                        SlideCell.name(cell.commune().name(), null, null),
                                        cell.first()
                                                .map(target -> new SlideCell(
                                                        words.text().value(target),
                                                        SlideCell.Look.PLAIN,
                                                        null,
                                                        null,
                                                        null,
                                                        Marks.cell(
                                                                row.indicator().code(),
                                                                cell.commune().slug()),
                                                        null,
                                                        null))
                                                .orElseGet(() -> words.cell(cell)))))
                        .toList(),
                false);
    }

    /** Each contradiction within a plan with all its sides; nothing when there is none. */
    Optional<Slide> contradictions() {
        List<List<Target>> found = Contradictions.sides(dashboard.targets().all()).stream()
                .sorted(Comparator.comparing(sides -> place(sides.getFirst().commune())))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<String> communes = found.stream()
                .map(sides -> sides.getFirst().commune())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String names = communes.size() <= 2
                ? communes.stream()
                        .map(slug -> dashboard.commune(slug).orElseThrow().name())
                        .collect(Collectors.joining(words.choose(" và ", " and ")))
                : communes.size() + words.choose(" xã", " communes");
        String title = words.choose(
                names + " nêu con số không khớp nhau ở " + found.size() + " chỗ",
                names + (communes.size() == 1 ? " disagrees" : " disagree") + " with "
                        + (communes.size() == 1 ? "itself" : "themselves") + " in " + found.size() + " places");
        return Optional.of(new Slide(
                "contradictions",
                Slide.Kind.CONTRADICTIONS,
                words.in(Slide.Kind.CONTRADICTIONS.label()),
                List.of(title),
                words.stamps(),
                new SlideBody.Table(
                        List.of(
                                Column.of(words.choose("Chỉ tiêu", "Indicator"), Align.START, 2.4),
                                Column.of(words.choose("Con số", "Figure"), Align.END, 1.2),
                                Column.of(words.choose("Mốc", "Year"), Align.START, 0.9),
                                Column.of(words.choose("Dòng nguồn", "Source line"), Align.START, 2.6)),
                        found.stream().flatMap(sides -> rows(sides).stream()).toList(),
                        false)));
    }

    private int place(String commune) {
        return dashboard.communes().stream().map(Commune::slug).toList().indexOf(commune);
    }

    private List<Row> rows(List<Target> sides) {
        return sides.stream()
                .map(side -> {
                    String commune =
                            dashboard.commune(side.commune()).orElseThrow().name();
                    String indicator = dashboard
                            .comparison()
                            .row(side.indicator())
                            .map(row -> words.in(row.indicator().name()))
                            .orElse(side.indicator());
                    String mark = Marks.cell(side.indicator(), side.commune());
                    return new Row(
                            Long.toString(side.id()),
                            commune,
                            List.of(
                                    SlideCell.name(indicator, null, mark),
                                    SlideCell.figure(words.text().full(side), null, null)
                                            .withLook(SlideCell.Look.CONFLICT),
                                    SlideCell.plain(words.text().year(side)),
                                    SlideCell.plain(side.source().in(dashboard.locale()))));
                })
                .toList();
    }
}
