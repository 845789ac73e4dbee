package vn.bang57.shared.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes tables as files. The stream is flushed, and left open for whoever opened it. */
public final class Exports {

    private Exports() {}

    /**
     * Writes an Excel workbook: the table with its heading frozen and filterable, numbers as numbers and days as days;
     * on a second sheet the filters in words.
     */
    public static void xlsx(ExportTable table, OutputStream out) throws IOException {
        new WorkbookWriter(table).write(out);
    }

    /**
     * Writes comma-separated text in UTF-8 with a byte order mark, as RFC 4180 has it; numbers with a decimal point, days as
     * {@code 2026-09-30}.
     *
     * <p>A text that a spreadsheet could take for a formula is preceded by an apostrophe, even the lone "-" that a
     * plan writes for "not started"; numbers never are, so {@code -5} is a number and {@code '-} a text.
     */
    public static void csv(ExportTable table, OutputStream out) throws IOException {
        new CsvWriter(table).write(out);
    }
}
