package vn.bang57.presentation;

import java.util.List;
import java.util.stream.Collectors;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;

/** One commune with all shared indicators, and where its plan states them. */
record CommuneDetail(Dashboard dashboard, SlideWords words) {

    static CommuneDetail of(Dashboard dashboard) {
        return new CommuneDetail(dashboard, SlideWords.of(dashboard));
    }

    Slide slide(String mark, Commune commune) {
        List<IndicatorRow> shared = dashboard.comparison().rows().stream()
                .filter(IndicatorRow::shared)
                .toList();
        long covered = dashboard.comparison().covered(commune);
        List<Row> rows = shared.stream()
                .map(row -> row(row, row.cell(commune.slug()).orElseThrow()))
                .toList();
        return new Slide(
                mark,
                Slide.Kind.DETAIL,
                commune.name(),
                List.of(words.choose(
                        commune.name() + " nêu " + covered + "/" + shared.size() + " chỉ tiêu chung",
                        commune.name() + " states " + covered + " of " + shared.size() + " shared indicators")),
                words.stamps(commune.document().reference(dashboard.locale())),
                new SlideBody.Table(
                        List.of(
                                Column.of(words.choose("Chỉ tiêu", "Indicator"), Align.START, 3),
                                Column.of(words.choose("Con số", "Figure"), Align.END, 1.4),
                                Column.of(words.choose("Dòng nguồn", "Source line"), Align.START, 2)),
                        rows,
                        false));
    }

    private Row row(IndicatorRow row, Cell cell) {
        String pillar = dashboard.comparison().pillars().stream()
                .filter(one -> one.code().equals(row.indicator().pillarCode()))
                .findFirst()
                .map(one -> words.in(one.name()))
                .orElse(null);
        return new Row(
                row.indicator().code(),
                pillar,
                List.of(
                        SlideCell.name(
                                words.in(row.indicator().name()),
                                null,
                                Marks.INDICATOR + row.indicator().code()),
                        words.cell(cell),
                        SlideCell.plain(cell.shown().stream()
                                .map(target -> target.source().in(dashboard.locale()))
                                .distinct()
                                .collect(Collectors.joining("; ")))));
    }
}
