package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.target.TargetValue;

/**
 * A pillar's indicators where too many communes are compared to give each a column: how many state one, and between
 * which figures those lie that may be ranked. Each row leads to the figures of all communes.
 */
record PillarSpread(SlideWords words) {

    private static final Comparator<Cell> BY_FIGURE = Comparator.comparing(
                    (Cell cell) -> cell.number().orElseThrow())
            .thenComparing(cell -> value(cell).kind() == TargetValue.Kind.MORE_THAN);

    /** One row an indicator. */
    SlideBody.Table of(List<IndicatorRow> indicators) {
        return new SlideBody.Table(
                List.of(
                        Column.of(words.choose("Chỉ tiêu", "Indicator"), Align.START, 3.2),
                        Column.of(words.choose("Số xã nêu", "Stated by"), Align.END, 1.3),
                        Column.of(words.choose("Thấp nhất", "Lowest"), Align.END, 1.7),
                        Column.of(words.choose("Cao nhất", "Highest"), Align.END, 1.7)),
                indicators.stream().map(this::row).toList(),
                false);
    }

    private Row row(IndicatorRow row) {
        List<Cell> ranked = row.cells().stream()
                .filter(cell ->
                        row.comparability().ranks().containsKey(cell.commune().slug()))
                .sorted(BY_FIGURE)
                .toList();
        List<SlideCell> cells = new ArrayList<>();
        cells.add(words.name(row));
        cells.add(SlideCell.figure(Long.toString(row.stated()), null, null)
                .withUnit("/" + row.cells().size())
                .withShare((double) row.stated() / row.cells().size()));
        if (ranked.isEmpty()) {
            cells.add(SlideCell.plain("–"));
            cells.add(SlideCell.plain("–"));
        } else {
            cells.add(end(row, ranked, ranked.getFirst()));
            cells.add(end(row, ranked, ranked.getLast()));
        }
        return new Row(row.indicator().code(), null, cells);
    }

    /** One end of what the figures span, with whose it is or how many share it. */
    private SlideCell end(IndicatorRow row, List<Cell> ranked, Cell end) {
        List<Cell> same =
                ranked.stream().filter(cell -> value(cell).equals(value(end))).toList();
        SlideCell figure = words.cell(end);
        return same.size() == 1
                ? figure.withSub(end.commune().name().replace(' ', '\u00a0'))
                : figure.withSub(same.size() + words.choose(" xã", " communes"))
                        .withMark(Marks.INDICATOR + row.indicator().code());
    }

    private static TargetValue value(Cell cell) {
        return cell.shown().getFirst().value();
    }
}
