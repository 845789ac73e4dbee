package vn.bang57.shared.export;

import java.util.List;
import java.util.Locale;
import vn.bang57.shared.Slug;

/**
 * A table that is handed out as a file.
 *
 * @param title names the sheet and the file
 * @param filters in words, one sentence a line: what decides which rows are here
 * @param rows each with one cell for each column
 * @param locale the language of all its texts
 */
public record ExportTable(
        String title, List<String> filters, List<ExportColumn> columns, List<List<ExportCell>> rows, Locale locale) {

    public ExportTable {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row needs " + width + " cells");
        }
    }

    /** A name for the file: {@code muc-tieu.xlsx}. */
    public String fileName(String extension) {
        return Slug.of(title) + "." + extension;
    }
}
