package vn.bang57.shared.print;

import java.util.List;

/**
 * A part of a document: one table under a title.
 *
 * @param remark which rows of how many it holds
 * @param rows each with one cell for each column
 * @param notes what has to be said of single rows, below the table
 * @param ownPage whether it begins on a new page
 */
public record PrintSection(
        String title,
        String remark,
        List<PrintColumn> columns,
        List<List<PrintCell>> rows,
        List<String> notes,
        boolean ownPage) {

    public PrintSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row needs " + width + " cells, and at least one");
        }
    }

    public PrintSection onOwnPage(boolean other) {
        return new PrintSection(title, remark, columns, rows, notes, other);
    }
}
