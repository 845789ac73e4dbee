package vn.bang57.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.HeatMap;
import vn.bang57.chart.StackedBars;
import vn.bang57.chart.StepLines;
import vn.bang57.chart.TableWords;
import vn.bang57.chart.Timeline;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.shared.TypedMoment;

/** The figures of a chart as a table for paper: what it draws a line for is a row. */
final class ChartFigures {

    private static final double NAMES = 2;

    private final SlideWords words;
    private final TableWords heads;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private ChartFigures(SlideWords words) {
        this.words = words;
        heads = TableWords.of(words.dashboard().locale());
    }

    static SlideTable of(ChartSpec spec, SlideWords words, String part) {
        ChartFigures figures = new ChartFigures(words);
        switch (spec) {
            case ComparisonBars bars -> figures.bars(bars);
            case StackedBars bars -> figures.stacked(bars);
            case HeatMap map -> figures.heatMap(map);
            case StepLines lines -> figures.steps(lines);
            case Timeline timeline -> figures.timeline(timeline);
        }
        return new SlideTable(words, part, figures.columns, figures.rows);
    }

    private void bars(ComparisonBars bars) {
        names(words.choose("Xã", "Commune"));
        bars.categories().forEach(category -> {
            String label = category.label().isBlank() ? words.choose("Con số", "Figure") : category.label();
            String head = label + " (" + bars.unit() + ")";
            // Alone beside the names a figure stands next to them.
            columns.add(
                    bars.categories().size() == 1
                            ? new Column(head, category.note(), Align.START, 3 * NAMES, true, false)
                            : Column.turning(head, category.note()));
        });
        for (ComparisonBars.Series series : bars.series()) {
            row(
                    draft(series.label(), series.draft(), bars.draftWord()),
                    series.bars().stream().map(ChartFigures::bar).toList());
        }
    }

    private static SlideCell bar(ComparisonBars.Bar bar) {
        SlideCell cell = SlideCell.figure(bar.label(), bar.badge(), null);
        return switch (bar.state()) {
            case GAP -> cell.withLook(SlideCell.Look.GAP);
            case WORDS -> cell.withLook(SlideCell.Look.WORDS);
            case CONFLICT -> cell.withLook(SlideCell.Look.CONFLICT);
            case STATED, OTHER_YEAR -> cell;
        };
    }

    private void stacked(StackedBars bars) {
        boolean communes = bars.categories().stream()
                .allMatch(category -> words.dashboard().commune(category.id()).isPresent());
        names(communes ? words.choose("Xã", "Commune") : words.choose("Nhóm", "Group"));
        bars.series().forEach(series -> columns.add(Column.of(series.label(), Align.END, 1)));
        columns.add(Column.of(heads.total(), Align.END, 1));
        for (int at = 0; at < bars.categories().size(); at++) {
            int place = at;
            List<SlideCell> counts = new ArrayList<>(bars.series().stream()
                    .map(series ->
                            figure(Integer.toString(series.values().get(place).value())))
                    .toList());
            counts.add(figure(Integer.toString(bars.total(at))));
            row(SlideCell.name(bars.categories().get(at).label(), null, null), counts);
        }
    }

    private void heatMap(HeatMap map) {
        names(heads.subject());
        map.columns().forEach(column -> columns.add(Column.turning(column.label(), null)));
        map.rows()
                .forEach(one -> row(
                        SlideCell.name(one.label(), null, null),
                        one.cells().stream().map(cell -> figure(cell.label())).toList()));
    }

    private void steps(StepLines lines) {
        names(heads.subject() + " (" + lines.unit() + ")");
        List<Integer> years = lines.series().stream()
                .flatMap(series -> series.points().stream())
                .map(StepLines.Point::year)
                .distinct()
                .sorted()
                .toList();
        years.forEach(year -> columns.add(Column.turning(Integer.toString(year), null)));
        boolean reported = !lines.observations().isEmpty();
        if (reported) {
            columns.add(Column.of(heads.observed(), Align.END, 2));
        }
        for (StepLines.Series series : lines.series()) {
            List<SlideCell> cells = new ArrayList<>(years.stream()
                    .map(year -> figure(series.points().stream()
                            .filter(point -> point.year() == year)
                            .map(StepLines.Point::label)
                            .collect(Collectors.joining(" · "))))
                    .toList());
            if (reported) {
                cells.add(observed(lines, series.id()));
            }
            row(draft(series.label(), series.draft(), lines.draftWord()), cells);
        }
        // Who states no number may have reported one.
        Map<String, String> others = new LinkedHashMap<>();
        lines.observations().forEach(one -> others.put(one.seriesId(), one.name()));
        lines.series().forEach(series -> others.remove(series.id()));
        others.forEach((id, name) -> {
            List<SlideCell> cells =
                    new ArrayList<>(years.stream().map(year -> figure("")).toList());
            cells.add(observed(lines, id));
            row(SlideCell.name(name, null, null), cells);
        });
    }

    private static SlideCell observed(StepLines lines, String series) {
        return figure(lines.observations().stream()
                .filter(one -> one.seriesId().equals(series))
                .map(StepLines.Observation::label)
                .collect(Collectors.joining("; ")));
    }

    private void timeline(Timeline timeline) {
        names(heads.code());
        List.of(heads.from(), heads.to(), heads.what()).forEach(head -> columns.add(Column.of(head, Align.START, 1)));
        for (Timeline.Row line : timeline.rows()) {
            for (Timeline.Bar bar : timeline.barsOf(line)) {
                LocalDate end = bar.end();
                row(
                        SlideCell.name(line.label(), line.group(), null),
                        List.of(
                                SlideCell.plain(TypedMoment.format(bar.start())),
                                SlideCell.plain(end == null ? heads.open() : TypedMoment.format(end)),
                                SlideCell.plain(bar.label())));
            }
        }
    }

    private void names(String head) {
        columns.add(Column.of(head, Align.START, NAMES));
    }

    private static SlideCell draft(String label, boolean draft, @Nullable String word) {
        return SlideCell.name(label, draft ? word : null, null);
    }

    private static SlideCell figure(String text) {
        return SlideCell.figure(text, null, null);
    }

    private void row(SlideCell name, List<SlideCell> cells) {
        List<SlideCell> all = new ArrayList<>();
        all.add(name);
        all.addAll(cells);
        rows.add(new Row(Integer.toString(rows.size()), null, all));
    }
}
