package vn.bang57.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.bang57.shared.Bilingual;

/** A table as an Excel workbook. */
final class WorkbookWriter {

    private static final Bilingual FILTERS = new Bilingual("Bộ lọc", "Filters");
    private static final String HEADING_FILL = "E8EDF3";
    private static final int FILTERS_WIDTH = 100;
    private static final int SHEET_NAME_LENGTH = 31;

    private final ExportTable table;

    WorkbookWriter(ExportTable table) {
        this.table = table;
    }

    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Bang57", "1.0");
        fill(workbook.newWorksheet(sheetName(table.title())));
        explain(workbook.newWorksheet(sheetName(FILTERS.in(table.locale()))));
        workbook.finish();
        out.flush();
    }

    private void fill(Worksheet sheet) {
        List<ExportColumn> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).heading());
            sheet.width(at, columns.get(at).width());
        }
        List<List<ExportCell>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < columns.size(); at++) {
                put(sheet, row + 1, at, rows.get(row).get(at));
            }
        }
        if (!columns.isEmpty()) {
            int last = columns.size() - 1;
            sheet.range(0, 0, 0, last)
                    .style()
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(HEADING_FILL)
                    .set();
            sheet.setAutoFilter(0, 0, rows.size(), last);
        }
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int at, ExportCell cell) {
        switch (cell) {
            case ExportCell.Text(String text) -> {
                sheet.value(row, at, text);
                sheet.style(row, at).wrapText(true).verticalAlignment("top").set();
            }
            case ExportCell.Figure(BigDecimal number) -> {
                sheet.value(row, at, number);
                sheet.style(row, at)
                        .format(numberFormat(number))
                        .verticalAlignment("top")
                        .set();
            }
            case ExportCell.Day(LocalDate date) -> {
                sheet.value(row, at, date);
                sheet.style(row, at)
                        .format("dd/mm/yyyy")
                        .verticalAlignment("top")
                        .set();
            }
            case ExportCell.Empty ignored -> {}
        }
    }

    /** Excel shows it in the reader's own notation; a fixed number of decimals would round, or add zeros. */
    private static String numberFormat(BigDecimal number) {
        int decimals = number.stripTrailingZeros().scale();
        return decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
    }

    /** The filters have a sheet of their own, so that the table begins in the first row, where programs look for it. */
    private void explain(Worksheet sheet) {
        sheet.width(0, FILTERS_WIDTH);
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        for (int at = 0; at < table.filters().size(); at++) {
            sheet.value(at + 1, 0, table.filters().get(at));
            sheet.style(at + 1, 0).wrapText(true).set();
        }
    }

    private static String sheetName(String title) {
        String name = title.replaceAll("[\\[\\]*?/\\\\:]", " ").strip();
        return name.length() <= SHEET_NAME_LENGTH ? name : name.substring(0, SHEET_NAME_LENGTH);
    }
}
