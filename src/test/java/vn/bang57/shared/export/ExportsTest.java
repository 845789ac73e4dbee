package vn.bang57.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @TempDir
    private Path folder;

    private static ExportTable table(ExportCell... cells) {
        List<ExportColumn> columns =
                List.of(new ExportColumn("Chữ", 20), new ExportColumn("Số", 8), new ExportColumn("Ngày", 12));
        return new ExportTable(
                "Mục tiêu", List.of("Mốc: 2030", "Xã: Mộ Đức"), columns, List.of(List.of(cells)), VIETNAMESE);
    }

    private static final ExportTable ONE_ROW = table(
            ExportCell.text("Phủ sóng 5G, \"rộng\""),
            ExportCell.number(new BigDecimal("1.5")),
            ExportCell.day(LocalDate.of(2026, 9, 30)));

    @Test
    void aWorkbookKeepsNumbersAndDaysAsSuch() throws IOException {
        try (ReadableWorkbook workbook = workbook(ONE_ROW)) {
            Sheet sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Mục tiêu");
            List<Row> rows = sheet.read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Chữ");
            Row row = rows.get(1);
            assertThat(row.getCellText(0)).isEqualTo("Phủ sóng 5G, \"rộng\"");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("1.5"));
            assertThat(row.getCell(1).getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 30));
        }
    }

    @Test
    void aWorkbookSaysTheFiltersInWords() throws IOException {
        try (ReadableWorkbook workbook = workbook(ONE_ROW)) {
            Sheet filters = workbook.findSheet("Bộ lọc").orElseThrow();
            assertThat(filters.read().stream().map(row -> row.getCellText(0)))
                    .containsExactly("Mục tiêu", "Mốc: 2030", "Xã: Mộ Đức");
        }
    }

    @Test
    void theHeadingOfAWorkbookIsFrozenAndFilterable() throws IOException {
        String sheet = part(xlsx(ONE_ROW), "xl/worksheets/sheet1.xml");
        assertThat(sheet).containsPattern("<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\"");
        assertThat(sheet).contains("<autoFilter ref=\"A1:C2\"");
    }

    @Test
    void aFormulaInAWorkbookIsText() throws IOException {
        ExportTable table = table(ExportCell.text("=1+1"), ExportCell.number(null), ExportCell.day(null));
        try (ReadableWorkbook workbook = workbook(table)) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
        }
    }

    @Test
    void textBeginsWithAByteOrderMarkAndKeepsVietnameseMarks() throws IOException {
        byte[] bytes = csv(ONE_ROW);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFChữ,Số,Ngày\r\n\"Phủ sóng 5G, \"\"rộng\"\"\",1.5,2026-09-30\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1"})
    void whatCouldBeAFormulaIsMadeSafe(String text) throws IOException {
        ExportTable table = table(ExportCell.text(text), ExportCell.number(null), ExportCell.day(null));
        String line = new String(csv(table), StandardCharsets.UTF_8).split("\r\n", 2)[1];
        assertThat(line.replaceFirst("^\"", "")).startsWith("'" + text);
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        ExportTable table =
                table(ExportCell.text("≥ 80"), ExportCell.number(new BigDecimal("-5")), ExportCell.day(null));
        assertThat(new String(csv(table), StandardCharsets.UTF_8)).endsWith("\r\n≥ 80,-5,\r\n");
    }

    @Test
    void aRowWithoutACellForEachColumnIsRefused() {
        assertThatThrownBy(() -> table(ExportCell.text("một"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFileIsNamedAfterTheTable() {
        assertThat(ONE_ROW.fileName("xlsx")).isEqualTo("muc-tieu.xlsx");
    }

    private static byte[] csv(ExportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.csv(table, out);
        return out.toByteArray();
    }

    private static byte[] xlsx(ExportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.xlsx(table, out);
        return out.toByteArray();
    }

    private static ReadableWorkbook workbook(ExportTable table) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(xlsx(table)), new ReadingOptions(true, false));
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
