package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bang57.chart.Tone;
import vn.bang57.commune.Commune;
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
                new SlideBody.Table(columns, rows, !dashboard.many()));
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
                dashboard.many() ? new PillarSpread(words).of(shared) : table(pillar, shared)));
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
        cells.add(words.name(row));
        row.cells().forEach(cell -> cells.add(words.cell(cell)));
        return new Row(row.indicator().code(), null, cells);
    }
}
