package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cells in rows, as they lie on a clipboard.
 *
 * @param rows all of the same width; a cell that holds nothing is an empty text
 * @param hiddenRows how many rows were left out because the spreadsheet hides them
 * @param hiddenColumns the same of columns
 */
public record Block(List<List<String>> rows, int hiddenRows, int hiddenColumns) {

    /** A province's whole grid has ten thousand. */
    public static final int MOST_CELLS = 200_000;

    /** Throws {@link BlockTooLargeException} for more than {@link #MOST_CELLS}. */
    public Block {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * rows.size() > MOST_CELLS) {
            throw new BlockTooLargeException();
        }
        rows = rows.stream().map(row -> widened(row, width)).toList();
    }

    /** A block of which nothing is hidden; shorter rows are filled up with empty cells. */
    public static Block of(List<List<String>> rows) {
        return new Block(rows, 0, 0);
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    public String at(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Whether nothing stands in the row but blanks. */
    public boolean blank(int row) {
        return rows.get(row).stream().allMatch(String::isBlank);
    }

    private static List<String> widened(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        cells.addAll(Collections.nCopies(width - row.size(), ""));
        return List.copyOf(cells);
    }
}
