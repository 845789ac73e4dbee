package vn.bang57.comparison.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.FigureText;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/**
 * How a cell of the target grid looks: what the renderer needs, and nothing of Vaadin.
 *
 * @param sign the sign, set apart from the figure in grey
 * @param tag a short remark to the left, e.g. another year; empty for none
 * @param tagClass the tint of the tag
 * @param css the form's class
 * @param hint the whole sentence
 * @param share length of the thin bar in per cent of the cell, 0 for none
 * @param edit what an editor starts with
 * @param version the version of what is shown; empty cells have none
 * @param locked why the cell cannot be edited, or null
 */
record CellLook(
        String sign,
        String figure,
        String tag,
        String tagClass,
        String css,
        String hint,
        int share,
        String edit,
        String version,
        @Nullable String locked) {

    /** Looks at a cell in the page's language; {@code commonYear} is the year that needs no badge. */
    static CellLook of(Cell cell, FigureText text, int commonYear) {
        List<Target> distinct = FigureText.distinct(cell.shown());
        Target first = distinct.isEmpty() ? null : distinct.getFirst();
        // A contradiction whose other side stands in another row has one figure here, and looks like one.
        Target single =
                distinct.size() == 1 && (cell.form() == Form.NUMBER || cell.form() == Form.CONFLICT) ? first : null;
        String sign = single == null ? "" : TargetValueFormat.sign(single.value());
        String figure = single == null ? text.cell(cell) : TargetValueFormat.figure(single.value(), text.locale());
        List<String> tags = text.tags(cell, commonYear);
        String version = cell.shown().size() == 1 && !cell.otherYear() && first != null
                ? first.id() + ":" + first.version()
                : "";
        String edit = first == null || cell.otherYear() ? "" : TargetValueFormat.edit(first.value());
        return new CellLook(
                sign,
                figure,
                String.join(" · ", tags),
                cell.form() == Form.CONFLICT
                        ? "b57-tag-warn"
                        : cell.differing().isPresent() ? "b57-tag-differs" : "b57-tag-muted",
                css(cell),
                text.sentence(cell),
                share(cell),
                edit,
                version,
                locked(cell, text));
    }

    private static String css(Cell cell) {
        String form = switch (cell.form()) {
            case NUMBER -> "b57-num";
            case CONFLICT -> "b57-num b57-two";
            case ESTIMATE -> "b57-num b57-est";
            case NOT_STARTED, DONE -> "b57-num b57-mark";
            case WORDS -> "b57-words";
            case BLANK, ELSEWHERE, GAP -> "b57-gap";
        };
        return cell.commune().draft() && cell.stated() ? form + " b57-draft" : form;
    }

    /** A thin bar only where the figure is a share of a whole. */
    private static int share(Cell cell) {
        return cell.number()
                .filter(number -> cell.shown().getFirst().unit().kind() == Unit.Kind.SHARE)
                .filter(number -> cell.indicator().unit().kind() == Unit.Kind.SHARE
                        && !cell.indicator().unit().code().matches("percent-(budget|grdp)"))
                .map(number -> Math.clamp(number.intValue(), 0, 100))
                .orElse(0);
    }

    private static @Nullable String locked(Cell cell, FigureText text) {
        if (cell.shown().size() > 1) {
            return text.choose(
                    "Ô này có nhiều con số. Mở ô để sửa từng con số.",
                    "This cell holds several figures. Open it to edit each of them.");
        }
        if (cell.otherYear()) {
            return text.choose(
                    "Con số này thuộc mốc khác. Chọn đúng mốc trên thanh mốc năm để sửa.",
                    "This figure belongs to another year. Choose that milestone to edit it.");
        }
        return null;
    }
}
