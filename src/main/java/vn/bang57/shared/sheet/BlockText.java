package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as plain text: tabs between cells, line ends between rows, and quotation marks around a cell that holds either,
 * as Excel, LibreOffice and Google Sheets write and read it.
 */
public final class BlockText {

    private final String text;
    private int at;

    private BlockText(String text) {
        this.text = text;
    }

    /** The block that a text holds; the line end after the last row makes no row of its own. */
    public static Block read(String text) {
        return Block.of(new BlockText(text.replace("\r\n", "\n").replace('\r', '\n')).rows());
    }

    /** The text of a block; {@link #read} gives the same block again. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(BlockText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean special = cell.startsWith("\"") || cell.contains("\t") || cell.contains("\n") || cell.contains("\r");
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            row.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                row.add(cell());
            }
            at++;
            rows.add(row);
        }
        return rows;
    }

    private String cell() {
        int end = quotedEnd();
        if (end >= 0) {
            String inside = text.substring(at + 1, end - 1);
            String whole = text.substring(at, end);
            at = end;
            // Some programs put quotation marks only around what needs them; elsewhere they belong to the words.
            boolean needed = inside.contains("\t") || inside.contains("\n") || inside.contains("\"\"");
            return needed ? inside.replace("\"\"", "\"") : whole;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where a cell in quotation marks ends; below nought when here is none. */
    private int quotedEnd() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return -1;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!doubled) {
                    boolean ends = i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                    return ends ? i + 1 : -1;
                }
                i++;
            }
        }
        return -1;
    }
}
