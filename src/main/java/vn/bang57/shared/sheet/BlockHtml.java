package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Blocks as the table of an HTML text, which spreadsheets put on the clipboard beside the plain one. A merged cell's
 * text stands in its first cell and the others are empty; what the spreadsheet hides is left out and counted.
 */
public final class BlockHtml {

    /** Spans beyond it are somebody's joke. */
    private static final int MOST_SPAN = 10_000;

    private static final String LINE_END = "\u2028";

    private final Element table;
    private int read;
    private final Set<Integer> hidden = new HashSet<>();
    /** Columns that a cell of an earlier row still fills, and for how many rows. */
    private final Map<Integer, Integer> filled = new HashMap<>();

    private BlockHtml(Element table) {
        this.table = table;
    }

    /** The block of the first table; empty when the text holds none. */
    public static Optional<Block> read(String html) {
        Element table = Jsoup.parse(html).selectFirst("table");
        return Optional.ofNullable(table).map(found -> new BlockHtml(found).block());
    }

    /** A table that spreadsheets take; cells that are no plain numbers are marked as text, so that they stay as they are. */
    public static String write(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (String cell : row) {
                boolean number = cell.matches("-?\\d{1,9}");
                html.append(number ? "<td>" : "<td style=\"mso-number-format:'\\@'\">")
                        .append(Entities.escape(cell).replace("\n", "<br>"))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private Block block() {
        hideColumns();
        List<List<String>> rows = new ArrayList<>();
        int hiddenRows = 0;
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<String> cells = cells(row);
            if (isHidden(row)) {
                hiddenRows++;
            } else {
                rows.add(cells);
            }
        }
        return new Block(rows, hiddenRows, hidden.size());
    }

    private void hideColumns() {
        int at = 0;
        for (Element column : table.select("col")) {
            int span = span(column, "span");
            for (int i = 0; i < span; i++) {
                if (isHidden(column)) {
                    hidden.add(at + i);
                }
            }
            at += span;
        }
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        int at = pass(0, cells);
        for (Element cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            int width = span(cell, "colspan");
            int height = span(cell, "rowspan");
            for (int i = 0; i < width; i++) {
                put(at, i == 0 ? text(cell) : "", cells);
                if (height > 1) {
                    filled.put(at, height - 1);
                }
                at++;
            }
            at = pass(at, cells);
        }
        return cells;
    }

    /** Goes past the columns that a merged cell from above fills. */
    private int pass(int from, List<String> cells) {
        int at = from;
        while (filled.getOrDefault(at, 0) > 0) {
            filled.merge(at, -1, Integer::sum);
            put(at, "", cells);
            at++;
        }
        return at;
    }

    private void put(int column, String text, List<String> cells) {
        if (++read > Block.MOST_CELLS) {
            throw new BlockTooLargeException();
        }
        if (!hidden.contains(column)) {
            cells.add(text);
        }
    }

    private static String text(Element cell) {
        // Blanks and line ends in the source are layout; only a <br> ends a line.
        cell.select("br").forEach(br -> br.replaceWith(new TextNode(LINE_END)));
        String text = cell.wholeText().replace('\u00a0', ' ').replaceAll("\\s+", " ");
        return Arrays.stream(text.split(LINE_END, -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return style.contains("display:none")
                || style.contains("visibility:collapse")
                || element.hasAttr("hidden")
                || "0".equals(element.attr("width"));
    }

    private static int span(Element element, String attribute) {
        String text = element.attr(attribute);
        return text.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(text), 1, MOST_SPAN) : 1;
    }
}
