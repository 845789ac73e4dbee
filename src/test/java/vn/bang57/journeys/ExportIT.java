package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.bang57.shared.Slug;
import vn.bang57.shared.print.PrintedPdf;

/** What is on screen, as files. */
class ExportIT extends Journey {

    @Test
    void theWorkbookHasTheRowsOfTheGrid() throws IOException {
        open("?pillar=society");
        assertThat(page.locator(".b57-count")).containsText("chỉ tiêu");
        long shown = Long.parseLong(page.locator(".b57-count").innerText().split(" ")[0]);
        Download file = export("Excel (XLSX)");
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(indicators(file.path())).isEqualTo(shown);
        open("?tab=tasks&tasks-commune=nghia-tho");
        assertThat(page.locator(".b57-task-total")).hasText("25 trong 75 nhiệm vụ");
        assertThat(rows(export("Excel (XLSX)").path())).isEqualTo(25);
    }

    @Test
    void theTextFileOpensInASpreadsheet() throws IOException {
        open("");
        Download file = export("Văn bản (CSV)");
        assertThat(file.suggestedFilename()).endsWith(".csv");
        String text = Files.readString(file.path(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("Phủ sóng 5G");
        assertThat(text.lines().filter(line -> line.matches("^\"?[=+@].*"))).isEmpty();
    }

    @Test
    void theOpenTabIsPrintedAsAPdf() throws IOException {
        open("?tab=tasks&tasks-commune=nghia-tho");
        assertThat(page.locator(".b57-task-total")).hasText("25 trong 75 nhiệm vụ");
        Download tasks = export("Tải PDF");
        assertThat(tasks.suggestedFilename()).isEqualTo("nhiem-vu.pdf");
        assertThat(PrintedPdf.read(Files.readAllBytes(tasks.path())).text())
                .contains("25 nhiệm vụ của Nghĩa Thọ", "dòng 1–25/25");

        open("?tab=coverage");
        assertThat(page.locator(".b57-coverage caption").first()).hasText("Hạ tầng số");
        Download coverage = export("Tải PDF");
        assertThat(coverage.suggestedFilename()).isEqualTo("ai-dat-gi.pdf");
        assertThat(PrintedPdf.read(Files.readAllBytes(coverage.path())).text())
                .contains("Ai đặt gì: 85 chỉ tiêu của 5 xã");
    }

    @Test
    void whatIsDrilledIntoIsPrintedFromItsPanel() throws IOException {
        open("?pillar=society&indicator=e-identity&commune=truong-giang");
        Download figure = page.waitForDownload(
                () -> page.locator(".b57-drill").getByText("PDF", exactly()).click());
        assertThat(figure.suggestedFilename()).isEqualTo("truong-giang-tai-khoan-dinh-danh-dien-tu.pdf");
        assertThat(PrintedPdf.read(Files.readAllBytes(figure.path())).text())
                .contains("Dòng nguồn", "Qua các mốc", "Nạp từ kế hoạch");

        open("?tasks-commune=nghia-tho");
        Download tasks = page.waitForDownload(() ->
                page.locator(".b57-task-panel").getByText("PDF", exactly()).click());
        assertThat(PrintedPdf.read(Files.readAllBytes(tasks.path())).text())
                .contains("25 nhiệm vụ của Nghĩa Thọ", "dòng 1–25/25");
    }

    @Test
    void aPictureHoldsAllChartsUnderTheirFindingAndItsFileIsNamedAfterIt() throws IOException {
        open("?pillar=innovation");
        Locator charts = page.locator(".b57-drill apex-chart");
        assertThat(charts.nth(1)).isVisible();
        int heights = ((Number) charts.evaluateAll("all => all.reduce((sum, each) => sum + each.clientHeight, 0)"))
                .intValue();
        Download picture = page.waitForDownload(
                () -> button(page.locator(".b57-drill"), "Lưu ảnh").click());
        String finding = page.locator(".b57-drill h2").first().innerText();
        assertThat(picture.suggestedFilename()).isEqualTo(Slug.of(finding) + ".png");
        // Twice as fine as the screen, and with words above and below.
        assertThat(ImageIO.read(picture.path().toFile()).getHeight()).isGreaterThan(2 * (heights + 60));
    }

    @Test
    void theBrowsersOwnPrintHasWhatIsReadAndNothingToPress() throws IOException {
        open("?pillar=government");
        assertThat(printed())
                .contains("Chính quyền số", "Trình duyệt chỉ in được")
                .doesNotContain("Trình chiếu", "Xuất\n");
        assertThat(page.locator(".b57-paper")).isHidden();
        open("?tab=coverage");
        assertThat(page.locator(".b57-coverage caption").first()).hasText("Hạ tầng số");
        assertThat(printed()).contains("Hạ tầng số", "Y tế và giáo dục số").doesNotContain("Trình duyệt chỉ in được");
    }

    private String printed() throws IOException {
        return PrintedPdf.read(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .text();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private Download export(String format) {
        return page.waitForDownload(() -> choose(page, "Xuất", format));
    }

    private static long rows(Path file) throws IOException {
        return table(file).size();
    }

    /** A line of the file is a figure of a commune; an indicator is counted once. */
    private static long indicators(Path file) throws IOException {
        return table(file).stream().map(row -> row.getCellText(1)).distinct().count();
    }

    private static List<Row> table(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.subList(1, rows.size());
        }
    }
}
