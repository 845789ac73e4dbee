package vn.bang57.shared.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PrintsTest {

    private static final Locale VI = Locale.of("vi", "VN");
    private static final String MARKS = "ẩm ộ ữ Đ đ Ỷ ẵ ệ Ở ư – “Nghĩa” ≥ ≤ ≠ ~ → ⚠ ● ○ □ ✓ ■ ◆ ▲ × ₫";

    @Test
    void everyRowIsThereAndTheHeadStandsOnEachPage() {
        PrintedPdf pdf = PrintedPdf.of(document(table(120, "Đường làng")));

        assertThat(pdf.count("^\\d+ Đường làng$")).isEqualTo(120);
        assertThat(pdf.pages()).hasSizeGreaterThan(3).allMatch(page -> page.contains("Số Việc phải làm"));
    }

    @Test
    void noTitleAndNoHeadIsLeftAloneAtTheEndOfAPage() {
        List<PrintSection> sections = IntStream.rangeClosed(1, 30)
                .mapToObj(at -> table(at, "Đường làng"))
                .toList();
        PrintedPdf pdf = PrintedPdf.of(new PrintDocument("a", "Việc của xã", "", List.of(), sections, VI));
        assertThat(pdf.count("^\\d+ Đường làng$")).isEqualTo(465);
        for (String page : pdf.pages()) {
            List<String> lines = page.lines().toList();
            assertThat(lines.get(lines.size() - 2)).matches("\\d+ Đường làng");
        }
    }

    @Test
    void pagesAreNumberedInTheLanguageOfTheDocument() {
        PrintedPdf vietnamese = PrintedPdf.of(document(table(60, "a")));
        int pages = vietnamese.pages().size();
        assertThat(vietnamese.pages().getFirst())
                .contains("Trang 1/" + pages)
                .contains("Số liệu chốt 14:02 21/11/2026");
        assertThat(vietnamese.pages().getLast()).contains("Trang " + pages + "/" + pages);

        PrintDocument english =
                new PrintDocument("a", "Tasks", "", List.of(), List.of(table(1, "a")), Locale.of("en", "GB"));
        assertThat(PrintedPdf.of(english).text()).contains("Page 1/1");
    }

    @Test
    void vietnameseLettersAndSignsComeThroughHoweverTheyWereTyped() {
        String apart = Normalizer.normalize(MARKS, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(MARKS);
        assertThat(PrintedPdf.of(document(table(1, MARKS))).text()).contains(MARKS);
        assertThat(PrintedPdf.of(document(table(1, apart))).text()).contains(MARKS);
    }

    @Test
    void aSignWithoutAGlyphIsSeenToBeMissing() {
        assertThat(PrintedPdf.of(document(table(1, "a漢b"))).text()).contains("a□b");
    }

    @Test
    void onlyTheOwnFontsAreUsedAndTheyAreEmbedded() {
        PrintedPdf pdf = PrintedPdf.of(document(table(3, MARKS)));
        assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(pdf.fonts()).extracting(PDFont::getName).allMatch(name -> name.contains("Inter-"));
    }

    @Test
    void whatLooksLikeMarkupIsPrintedAsItStands() {
        String typed = "<b>5 < 6</b> &amp; <img src=\"http://localhost/x.png\"/> ]]> {page}";
        assertThat(PrintedPdf.of(document(table(1, typed))).text().replaceAll("\\s+", " "))
                .contains(typed);
    }

    @Test
    void aRowThatIsLongerThanAPageIsPrintedToItsEnd() {
        String words = String.join(
                " ", IntStream.range(0, 3000).mapToObj(at -> "w" + at).toList());
        PrintedPdf pdf = PrintedPdf.of(document(table(2, words)));
        List<String> printed = Arrays.asList(pdf.text().split("\\s+"));
        assertThat(printed).contains("w0", "w1500", "w2998", "w2999");
        assertThat(printed.stream().filter(word -> word.matches("w\\d+"))).hasSize(6000);
        assertThat(pdf.outside(28)).isEmpty();
    }

    @Test
    void aWordThatIsWiderThanItsColumnGoesOnOnTheNextLine() {
        PrintedPdf pdf = PrintedPdf.of(document(table(1, "ằ".repeat(600))));
        assertThat(pdf.text().chars().filter(letter -> letter == 'ằ')).hasSize(600);
        assertThat(pdf.outside(28)).isEmpty();
    }

    @Test
    void nothingIsSmallerThanNinePoints() {
        PrintCell all = PrintCell.of(Arrays.stream(PrintText.Look.values())
                .map(look -> new PrintText("chữ", look))
                .toArray(PrintText[]::new));
        PrintSection section = new PrintSection(
                "Đề mục",
                "dòng 1–1/1",
                List.of(PrintColumn.words("Cột", 10).under("Nhóm")),
                List.of(List.of(all)),
                List.of("Ghi chú"),
                true);
        PrintedPdf pdf = PrintedPdf.of(document(section));
        assertThat(pdf.count("chữ")).isPositive();
        assertThat(pdf.smallest()).isGreaterThanOrEqualTo(8.99f);
    }

    @Test
    void itIsA4AcrossAndCanBeReadAloud() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(PrintedPdf.of(document(table(60, "a"))).bytes())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(842);
                assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(595);
            }
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Việc của xã");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Phần dòng 1–60/60");
        }
    }

    @Test
    void aRowNeedsACellForEachColumn() {
        List<PrintColumn> columns = List.of(PrintColumn.words("a", 1), PrintColumn.words("b", 1));
        List<List<PrintCell>> rows = List.of(List.of(PrintCell.plain("1")));
        assertThatThrownBy(() -> new PrintSection("", "", columns, rows, List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PrintDocument document(PrintSection section) {
        return new PrintDocument(
                "viec", "Việc của xã", "Số liệu chốt 14:02 21/11/2026", List.of("Xã: Mộ Đức"), List.of(section), VI);
    }

    private static PrintSection table(int rows, String words) {
        return new PrintSection(
                "Phần",
                "dòng 1–" + rows + "/" + rows,
                List.of(PrintColumn.figures(PrintCell.plain("Số"), 10), PrintColumn.words("Việc phải làm", 100)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(PrintCell.plain(Integer.toString(row)), PrintCell.plain(words)))
                        .toList(),
                List.of(),
                false);
    }
}
