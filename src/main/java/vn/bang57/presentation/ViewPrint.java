package vn.bang57.presentation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.bang57.chart.ChartSpec;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.CoverageFinding;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Finding;
import vn.bang57.comparison.HistoryPrint;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.PrintWords;
import vn.bang57.comparison.ViewPrinter;
import vn.bang57.comparison.figures.LevelCharts;
import vn.bang57.indicator.Pillar;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.target.Target;

/** Prints the drilled views of the page in the words of the slides, so that paper and wall never differ. */
@Component
class ViewPrint implements ViewPrinter {

    private final HistoryPrint history;

    ViewPrint(HistoryPrint history) {
        this.history = history;
    }

    @Override
    public PrintDocument figures(Dashboard dashboard, Instant made) {
        SlideWords words = SlideWords.of(dashboard);
        Optional<IndicatorRow> row = dashboard.row();
        Optional<Cell> cell = dashboard.cell();
        if (row.isPresent()) {
            return cell.map(one -> figure(words, row.get(), one, made))
                    .orElseGet(() -> indicator(words, row.get(), made));
        }
        return dashboard.comparison().pillars().stream()
                .filter(one -> one.code().equals(dashboard.state().drill().pillar()))
                .findFirst()
                .map(one -> pillar(words, one, made))
                .orElseGet(() -> pillars(words, made));
    }

    @Override
    public PrintDocument tasks(Dashboard dashboard, Instant made) {
        return TaskViewPrint.of(dashboard, made);
    }

    private static PrintDocument pillars(SlideWords words, Instant made) {
        Dashboard dashboard = words.dashboard();
        String head =
                words.choose("Chỉ tiêu chung mà kế hoạch nêu, theo trụ cột", "Shared indicators stated, by pillar");
        return document(
                words,
                words.choose("Bao phủ trụ cột", "Coverage by pillar"),
                about(words, words.in(CoverageFinding.overall(dashboard.comparison()))),
                made,
                charts(words, head, List.of(LevelCharts.of(dashboard).coverage())));
    }

    private static PrintDocument pillar(SlideWords words, Pillar pillar, Instant made) {
        Dashboard dashboard = words.dashboard();
        List<IndicatorRow> rows = dashboard.comparison().rowsOf(pillar).stream()
                .filter(one -> !dashboard.state().sharedOnly() || one.shared())
                .toList();
        String name = words.in(pillar.name());
        return document(
                words,
                name,
                about(words, words.in(CoverageFinding.ofPillar(dashboard.comparison(), pillar))),
                made,
                tables(words, name, CoverageSlides.of(dashboard).table(pillar, rows)));
    }

    private static PrintDocument indicator(SlideWords words, IndicatorRow row, Instant made) {
        List<PrintSection> sections =
                new ArrayList<>(tables(words, words.choose("Ở mốc đang xem", "At this milestone"), sides(words, row)));
        sections.addAll(years(words, row));
        String finding = words.in(Finding.of(row));
        return document(words, words.in(row.indicator().name()), about(words, finding), made, sections);
    }

    /** Each commune's word with its year, its line and what is different about it. */
    private static SlideBody sides(SlideWords words, IndicatorRow row) {
        List<Column> columns = List.of(
                Column.of(words.choose("Xã", "Commune"), Align.START, 1.4),
                Column.of(words.choose("Con số", "Figure"), Align.START, 1.8),
                Column.of(words.choose("Mốc", "Year"), Align.START, 0.8),
                Column.of(words.choose("Dòng nguồn", "Source line"), Align.START, 2),
                Column.of(words.choose("Khác ở chỗ", "Differs in"), Align.START, 3));
        return new SlideBody.Table(
                columns,
                row.cells().stream()
                        .map(cell -> new Row(cell.commune().slug(), null, side(words, cell)))
                        .toList(),
                false);
    }

    private static List<SlideCell> side(SlideWords words, Cell cell) {
        Function<Function<Target, String>, SlideCell> each =
                put -> SlideCell.plain(cell.shown().stream().map(put).distinct().collect(Collectors.joining("; ")));
        String draft = cell.commune().draft() ? words.choose("dự thảo", "draft") : null;
        return List.of(
                SlideCell.name(cell.commune().name(), draft, null),
                words.cell(cell),
                each.apply(words.text()::year),
                each.apply(target -> target.source().in(words.dashboard().locale())),
                SlideCell.plain(Stream.concat(
                                cell.shown().stream()
                                        .map(Target::conflictNote)
                                        .map(note -> note == null ? "" : "⚠ " + words.in(note)),
                                cell.shown().stream()
                                        .map(Target::differs)
                                        .map(differs -> differs == null ? "" : "≠ " + words.in(differs)))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "))));
    }

    private PrintDocument figure(SlideWords words, IndicatorRow row, Cell cell, Instant made) {
        String mark = Marks.cell(row.indicator().code(), cell.commune().slug());
        Slide slide = DetailSlides.of(words.dashboard()).of(mark).orElseThrow();
        List<PrintSection> sections = new ArrayList<>(
                tables(words, words.choose("Con số và dòng nguồn", "Figure and source line"), slide.body()));
        sections.addAll(years(words, row));
        cell.shown().forEach(target -> sections.addAll(history.of(words.dashboard(), target)));
        return document(words, slide.kicker(), about(words, String.join("; ", slide.title())), made, sections);
    }

    /** The finding, then what decides which figures are here. */
    private static List<String> about(SlideWords words, String finding) {
        List<String> remarks = new ArrayList<>(List.of(finding + "."));
        remarks.addAll(print(words).aboutTargets(words.dashboard()));
        return remarks;
    }

    /** Every milestone of every commune, where anybody gives a number for a year. */
    private static List<PrintSection> years(SlideWords words, IndicatorRow row) {
        var lines = LevelCharts.of(words.dashboard()).lines(row, Optional.empty());
        return lines.series().isEmpty()
                ? List.of()
                : charts(words, words.choose("Qua các mốc", "Over the milestones"), List.of(lines));
    }

    static List<PrintSection> charts(SlideWords words, String title, List<ChartSpec> specs) {
        return tables(words, title, new SlideBody.Charts(specs, "", 0));
    }

    private static List<PrintSection> tables(SlideWords words, String title, SlideBody body) {
        return SlideTable.of(body, words).stream()
                .flatMap(table -> table.sections(title, List.of()).stream())
                .toList();
    }

    private static PrintWords print(SlideWords words) {
        return new PrintWords(words.dashboard().locale());
    }

    private static PrintDocument document(
            SlideWords words, String title, List<String> remarks, Instant made, List<PrintSection> sections) {
        Dashboard dashboard = words.dashboard();
        List<PrintSection> all = new ArrayList<>(sections);
        all.add(print(words).documents(dashboard.communes()));
        return new PrintDocument(title, title, print(words).stamp(dashboard, made), remarks, all, dashboard.locale());
    }
}
