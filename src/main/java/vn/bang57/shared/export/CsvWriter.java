package vn.bang57.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as comma-separated text. */
final class CsvWriter {

    // Without it Excel reads Vietnamese letters in the machine's old code page.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    // What makes a spreadsheet evaluate a cell, also after a full-width key has been pressed.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final ExportTable table;

    CsvWriter(ExportTable table) {
        this.table = table;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(
                table.columns().stream().map(column -> safe(column.heading())).toList());
        for (List<ExportCell> row : table.rows()) {
            printer.printRecord(row.stream().map(CsvWriter::text).toList());
        }
        printer.flush();
    }

    private static String text(ExportCell cell) {
        return switch (cell) {
            case ExportCell.Text(String text) -> safe(text);
            case ExportCell.Figure(BigDecimal number) -> number.toPlainString();
            case ExportCell.Day(LocalDate date) -> date.toString();
            case ExportCell.Empty ignored -> "";
        };
    }

    private static String safe(String text) {
        // Some spreadsheets drop leading blanks before they look.
        String seen = text.stripLeading();
        boolean formula = startsOneOf(text) || startsOneOf(seen);
        return formula ? "'" + text : text;
    }

    private static boolean startsOneOf(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
