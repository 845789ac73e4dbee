package vn.bang57.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Comparison;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;

/** Which shared indicators are missing from which plans. */
record GapSlide(Dashboard dashboard, SlideWords words) {

    /** Of many communes more names than these are counted; the row leads to all of them. */
    private static final int NAMES_AT_MOST = 4;

    private static final int NAMES_OF_MORE = 3;

    static GapSlide of(Dashboard dashboard) {
        return new GapSlide(dashboard, SlideWords.of(dashboard));
    }

    /** Shared indicators that some plan says nothing of, those that most leave out first; nothing when there are none. */
    Optional<Slide> slide() {
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
        return Optional.of(new Slide(
                "gaps",
                Slide.Kind.GAPS,
                words.in(Slide.Kind.GAPS.label()),
                title,
                words.stamps(),
                new SlideBody.Table(columns, lacking.stream().map(this::row).toList(), false)));
    }

    private Row row(IndicatorRow row) {
        return new Row(
                row.indicator().code(),
                null,
                List.of(
                        SlideCell.name(
                                words.in(row.indicator().name()),
                                null,
                                Marks.INDICATOR + row.indicator().code()),
                        SlideCell.figure(Long.toString(row.stated()), null, null)
                                .withUnit("/" + dashboard.communes().size()),
                        SlideCell.plain(missing(row))));
    }

    private String missing(IndicatorRow row) {
        List<String> names = row.cells().stream()
                .filter(cell -> !cell.stated())
                .map(cell -> cell.form() == Cell.Form.GAP
                        ? cell.commune().name()
                        : cell.commune().name() + " (" + words.text().cell(cell) + ")")
                .toList();
        if (!dashboard.many() || names.size() <= NAMES_AT_MOST) {
            return String.join(", ", names);
        }
        int others = names.size() - NAMES_OF_MORE;
        return String.join(", ", names.subList(0, NAMES_OF_MORE))
                + words.choose(" và " + others + " xã khác", " and " + others + " more");
    }
}
