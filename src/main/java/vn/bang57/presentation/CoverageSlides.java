package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bang57.chart.Tone;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Comparison;
import vn.bang57.comparison.CoverageFinding;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.figures.CardFigures;
import vn.bang57.indicator.Pillar;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.task.Lateness;

/** The slides that show who states what. */
record CoverageSlides(Dashboard dashboard, SlideWords words) {

    static CoverageSlides of(Dashboard dashboard) {
        return new CoverageSlides(dashboard, SlideWords.of(dashboard));
    }

    /** One row a commune with the figures that its card has on the page. */
    Slide headline() {
        List<Column> columns = List.of(
                Column.of(words.choose("Xã", "Commune"), Align.START, 2.9),
                Column.of(words.choose("Chỉ tiêu chung", "Shared indicators"), Align.END, 2.4),
                Column.of(words.choose("Con số nêu", "Figures"), Align.END, 1.9),
                Column.of(words.choose("Nhiệm vụ", "Tasks"), Align.END, 1.8),
                Column.of(words.choose("Quá hạn", "Overdue"), Align.END, 2.4));
        List<Row> rows = dashboard.communes().stream().map(this::headline).toList();
        return new Slide(
                "headline",
                Slide.Kind.HEADLINE,
                words.in(Slide.Kind.HEADLINE.label()),
                words.clauses(CoverageFinding.overall(dashboard.comparison())),
                words.stamps(),
                new SlideBody.Table(columns, rows, true));
    }

    private Row headline(Commune commune) {
        CardFigures card = CardFigures.of(dashboard, commune);
        String mark = Marks.COMMUNE + commune.slug();
        int late = card.tasks().count(Lateness.OVERDUE);
        boolean silent = card.tasks().total() > 0
                && card.tasks().unreported() == card.tasks().total();
        SlideCell overdue = SlideCell.figure(
                Integer.toString(late),
                silent ? words.choose("chưa báo cáo", "no reports") : null,
                Marks.TASKS + "OVERDUE/" + commune.slug());
        return new Row(
                commune.slug(),
                null,
                List.of(
                        SlideCell.name(commune.name(), commune.draft() ? words.choose("dự thảo", "draft") : null, mark),
                        SlideCell.figure(Long.toString(card.covered()), null, mark)
                                .withLook(SlideCell.Look.BIG)
                                .withUnit("/" + card.shared())
                                .withShare(card.shared() == 0 ? 0 : (double) card.covered() / card.shared()),
                        SlideCell.figure(Long.toString(card.figures()), null, null),
                        SlideCell.figure(Integer.toString(card.tasks().total()), null, null),
                        late > 0 ? overdue.withTone(Tone.BAD) : overdue));
    }

    /** A slide for each pillar that has shared indicators: how many each plan states, and the figures side by side. */
    List<Slide> pillars() {
        return dashboard.comparison().pillars().stream()
                .flatMap(pillar -> pillar(pillar).stream())
                .toList();
    }

    private Optional<Slide> pillar(Pillar pillar) {
        Comparison comparison = dashboard.comparison();
        List<IndicatorRow> shared =
                comparison.rowsOf(pillar).stream().filter(IndicatorRow::shared).toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Slide(
                "pillar/" + pillar.code(),
                Slide.Kind.PILLAR,
                words.in(pillar.name()),
                words.clauses(CoverageFinding.ofPillar(comparison, pillar)),
                words.stamps(shared.size() + words.choose(" chỉ tiêu chung", " shared indicators")),
                table(pillar, shared)));
    }

    /** The figures of these indicators side by side. */
    SlideBody.Table table(Pillar pillar, List<IndicatorRow> indicators) {
        Comparison comparison = dashboard.comparison();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.choose("Chỉ tiêu", "Indicator"), Align.START, 3));
        for (Commune commune : dashboard.communes()) {
            String covered = comparison.covered(pillar, commune) + "/" + comparison.shared(pillar);
            columns.add(Column.turning(commune.name(), covered));
        }
        return new SlideBody.Table(
                columns, indicators.stream().map(this::figures).toList(), false);
    }

    private Row figures(IndicatorRow row) {
        List<SlideCell> cells = new ArrayList<>();
        cells.add(name(row));
        row.cells().forEach(cell -> cells.add(words.cell(cell)));
        return new Row(row.indicator().code(), null, cells);
    }

    private SlideCell name(IndicatorRow row) {
        long numbers = row.cells().stream()
                .filter(cell -> cell.form() == Cell.Form.NUMBER)
                .count();
        boolean unlike = numbers > 1 && !row.comparability().ranked();
        return SlideCell.name(
                words.in(row.indicator().name()),
                unlike ? words.choose("không xếp hạng", "not ranked") : null,
                Marks.INDICATOR + row.indicator().code());
    }

    /** Shared indicators that some plan says nothing of, those that most leave out first. */
    Optional<Slide> gaps() {
        Comparison comparison = dashboard.comparison();
        List<IndicatorRow> lacking = comparison.rows().stream()
                .filter(row -> row.shared() && row.stated() < row.cells().size())
                .sorted(Comparator.comparingLong(IndicatorRow::stated))
                .toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        long whole = comparison.shared() - lacking.size();
        int communes = dashboard.communes().size();
        List<String> title = List.of(
                words.choose(
                        lacking.size() + "/" + comparison.shared() + " chỉ tiêu chung còn xã không nêu ở mốc này",
                        lacking.size() + " of " + comparison.shared()
                                + " shared indicators are missing from some plan at this milestone"),
                words.choose(
                        "cả " + communes + " xã cùng nêu " + whole, "all " + communes + " communes state " + whole));
        List<Column> columns = List.of(
                Column.of(words.choose("Chỉ tiêu", "Indicator"), Align.START, 3),
                Column.of(words.choose("Nêu", "Stated"), Align.END, 0.7),
                Column.of(words.choose("Xã không nêu", "Not stated by"), Align.START, 3.4));
        List<Row> rows = lacking.stream()
                .map(row -> new Row(
                        row.indicator().code(),
                        null,
                        List.of(
                                SlideCell.name(
                                        words.in(row.indicator().name()),
                                        null,
                                        Marks.INDICATOR + row.indicator().code()),
                                SlideCell.figure(Long.toString(row.stated()), null, null)
                                        .withUnit("/" + communes),
                                SlideCell.plain(missing(row)))))
                .toList();
        return Optional.of(new Slide(
                "gaps",
                Slide.Kind.GAPS,
                words.in(Slide.Kind.GAPS.label()),
                title,
                words.stamps(),
                new SlideBody.Table(columns, rows, false)));
    }

    private String missing(IndicatorRow row) {
        return String.join(
                ", ",
                row.cells().stream()
                        .filter(cell -> !cell.stated())
                        .map(cell -> cell.form() == Cell.Form.GAP
                                ? cell.commune().name()
                                : cell.commune().name() + " (" + words.text().cell(cell) + ")")
                        .toList());
    }
}
