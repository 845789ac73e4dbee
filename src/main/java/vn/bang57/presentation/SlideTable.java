package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;

/**
 * One table of a slide as it is printed.
 *
 * @param part which one it is where a slide has several; blank where it has one
 * @param columns those that turn on the wall are shared out to several tables when they don't fit on the paper
 */
record SlideTable(SlideWords words, String part, List<Column> columns, List<SlideBody.Row> rows) {

    /** So many columns that turn fit beside the others. */
    private static final int FITTING = 6;

    /** Beside the column that counts the rows. */
    private static final int WIDTH = 231;

    private static final int NUMBER = 9;

    /** All tables of a slide. */
    static List<SlideTable> of(SlideBody body, SlideWords words) {
        return switch (body) {
            case SlideBody.Table table -> List.of(new SlideTable(words, "", table.columns(), table.rows()));
            case SlideBody.Charts charts -> {
                int count = charts.pages().size();
                yield IntStream.range(0, count)
                        .mapToObj(at -> ChartFigures.of(
                                charts.pages().get(at),
                                words,
                                count < 2 ? "" : words.choose("biểu đồ ", "chart ") + (at + 1) + "/" + count))
                        .toList();
            }
            case SlideBody.Facts facts -> List.of(facts(facts, words));
        };
    }

    private static SlideTable facts(SlideBody.Facts facts, SlideWords words) {
        List<SlideBody.Row> rows = new ArrayList<>();
        rows.add(new SlideBody.Row(
                "figure", null, List.of(SlideCell.name(words.choose("Con số", "Figure"), null, null), facts.figure())));
        facts.facts()
                .forEach(fact -> rows.add(new SlideBody.Row(
                        fact.term(),
                        null,
                        List.of(SlideCell.name(fact.term(), null, null), SlideCell.plain(fact.text())))));
        return new SlideTable(
                words,
                "",
                List.of(
                        Column.of(words.choose("Nội dung", "Subject"), Align.START, 1),
                        Column.of(words.choose("Chi tiết", "Detail"), Align.START, 3)),
                rows);
    }

    /** The same as parts of a document, side by side columns shared out to as many as they need. */
    List<PrintSection> sections(String title, List<String> stamps) {
        List<Integer> turning = places(true);
        List<List<Integer>> parts = SlidesPrint.parts(turning, FITTING);
        return parts.stream()
                .map(one -> {
                    List<Integer> places = Stream.concat(places(false).stream(), one.stream())
                            .sorted()
                            .toList();
                    List<String> remarks = new ArrayList<>(stamps);
                    if (!part.isEmpty()) {
                        remarks.add(part);
                    }
                    if (parts.size() > 1) {
                        int first = turning.indexOf(one.getFirst()) + 1;
                        String span = first + "–" + (first + one.size() - 1) + "/" + turning.size();
                        remarks.add(words.choose("cột " + span, "columns " + span));
                    }
                    remarks.add(rowSpan());
                    return new PrintSection(
                            title, String.join("\u00a0· ", remarks), heads(places), cells(places), List.of(), false);
                })
                .toList();
    }

    private String rowSpan() {
        if (rows.isEmpty()) {
            return words.choose("không có dòng nào", "no rows");
        }
        String span = "1–" + rows.size() + "/" + rows.size();
        return words.choose("dòng " + span, "rows " + span);
    }

    private List<Integer> places(boolean turns) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).turns() == turns)
                .boxed()
                .toList();
    }

    private List<PrintColumn> heads(List<Integer> places) {
        List<PrintColumn> heads = new ArrayList<>();
        heads.add(PrintColumn.figures(PrintCell.plain(words.choose("TT", "No.")), NUMBER));
        double weights =
                places.stream().mapToDouble(at -> columns.get(at).weight()).sum();
        for (int at : places) {
            Column column = columns.get(at);
            PrintCell head = PrintCell.plain(column.head()).line(PrintText.quiet(or(column.sub())));
            heads.add(new PrintColumn(
                    head,
                    "",
                    (int) Math.round(column.weight() / weights * WIDTH),
                    column.align() == Align.END ? PrintCell.Align.END : PrintCell.Align.START));
        }
        return heads;
    }

    private List<List<PrintCell>> cells(List<Integer> places) {
        List<List<PrintCell>> lines = new ArrayList<>();
        for (SlideBody.Row row : rows) {
            List<PrintCell> line = new ArrayList<>();
            line.add(PrintCell.of(PrintText.quiet(Integer.toString(lines.size() + 1))));
            for (int at : places) {
                PrintCell group = at == 0 ? PrintCell.of(PrintText.quiet(or(row.group()))) : PrintCell.EMPTY;
                line.add(cell(group, row.cells().get(at)));
            }
            lines.add(line);
        }
        return lines;
    }

    private static PrintCell cell(PrintCell above, SlideCell cell) {
        List<PrintText> line = new ArrayList<>();
        if (cell.sign() != null) {
            line.add(PrintText.plain(cell.sign() + "\u00a0"));
        }
        String unit = or(cell.unit());
        boolean share = unit.startsWith("/");
        line.add(new PrintText(share ? cell.text() + unit : cell.text(), look(cell)));
        line.add(PrintText.quiet(share ? "" : unit));
        return above.line(line).line(PrintText.quiet(or(cell.sub()))).with(fill(cell));
    }

    private static PrintText.Look look(SlideCell cell) {
        if (cell.tone() != null) {
            return switch (cell.tone()) {
                case BAD, WORSE -> PrintText.Look.TAG_BAD;
                case WARN -> PrintText.Look.TAG_WARN;
                case OK -> PrintText.Look.TAG_OK;
                case INFO -> PrintText.Look.TAG_INFO;
                case MUTED -> PrintText.Look.TAG;
            };
        }
        return switch (cell.look()) {
            case FIGURE, BIG -> PrintText.Look.FIGURE;
            case NAME, CONFLICT -> PrintText.Look.STRONG;
            case GAP -> PrintText.Look.QUIET;
            case PLAIN, WORDS -> PrintText.Look.PLAIN;
        };
    }

    private static PrintCell.Fill fill(SlideCell cell) {
        return switch (cell.look()) {
            case GAP -> PrintCell.Fill.GAP;
            case CONFLICT -> PrintCell.Fill.WARN;
            default -> PrintCell.Fill.NONE;
        };
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
