package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.StackedBars;
import vn.bang57.comparison.AsOf;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;
import vn.bang57.shared.print.PrintedPdf;

@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:export;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class SlidesPrintTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private Shows shows;

    @Test
    void everyRowOfEverySlideIsOnThePaper() {
        Shown shown = shown("");
        PrintDocument document = SlidesPrint.of(shown);
        List<Slide> slides = shown.deck().slides();
        assertThat(slides).hasSizeGreaterThan(10);
        assertThat(document.sections().stream()
                        .mapToInt(section -> section.rows().size())
                        .sum())
                .isEqualTo(slides.stream().mapToInt(SlidesPrintTest::rows).sum());

        PrintedPdf pdf = PrintedPdf.of(document);
        String text = squeezed(pdf.text());
        for (int at = 0; at < slides.size(); at++) {
            Slide slide = slides.get(at);
            assertThat(text).contains(squeezed((at + 1) + "." + slide.kicker() + ":"));
            slide.title().forEach(clause -> assertThat(text).contains(squeezed(clause)));
            slide.stamps().forEach(stamp -> assertThat(text).contains(squeezed(stamp)));
            if (slide.body() instanceof SlideBody.Table table) {
                table.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> assertThat(text)
                                        .as(slide.key() + " " + row.id())
                                        .contains(squeezed(cell.text().split(" ")[0]))));
            }
        }
        words(document).forEach(word -> assertThat(text).contains(squeezed(word)));
        isFitToPrint(pdf);
    }

    @Test
    void aSlideSaysHowManyRowsItHasAndCountsThem() {
        Shown shown = shown("");
        PrintDocument document = SlidesPrint.of(shown);
        for (PrintSection section : document.sections()) {
            int rows = section.rows().size();
            assertThat(section.remark()).endsWith("dòng 1–" + rows + "/" + rows);
            assertThat(section.rows()
                            .getLast()
                            .getFirst()
                            .lines()
                            .getFirst()
                            .getFirst()
                            .text())
                    .isEqualTo(String.valueOf(rows));
        }
    }

    @Test
    void figuresKeepTheirSignAndUnitAndGapsTheirWord() {
        PrintDocument document = SlidesPrint.of(shown(""));
        List<List<String>> cells = document.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(List::stream)
                .map(SlidesPrintTest::words)
                .toList();
        assertThat(cells)
                .contains(List.of("≥\u00a0", "60", "% dân số", "2026"), List.of("17/36"), List.of("không nêu"));
    }

    @Test
    void aChartIsATableOfItsFigures() {
        Shown shown = shown("");
        PrintDocument document = SlidesPrint.of(shown);
        Slide tasks = shown.deck().slide("tasks").orElseThrow();
        StackedBars bars =
                (StackedBars) ((SlideBody.Charts) tasks.body()).pages().getFirst();
        PrintSection section = document.sections().stream()
                .filter(one -> one.title().contains(tasks.title().getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(section.columns()).hasSize(bars.series().size() + 3);
        for (int at = 0; at < bars.categories().size(); at++) {
            assertThat(words(section.rows().get(at).get(1)))
                    .containsExactly(bars.categories().get(at).label());
            assertThat(words(section.rows().get(at).getLast())).containsExactly(String.valueOf(bars.total(at)));
        }
    }

    @Test
    void theStampSaysSinceWhenTheFiguresStandStill() {
        Shown shown = shown("milestone=2027");
        PrintDocument document = SlidesPrint.of(shown);
        String frozen = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu")
                .format(shown.meeting().frozen().atZone(AsOf.ZONE));
        assertThat(document.stamp()).isEqualTo("Số liệu chốt " + frozen);
        assertThat(document.fileName()).isEqualTo("trang-chieu.pdf");
        assertThat(document.remarks().getFirst()).startsWith("So sánh: Phước Giang, ");
        assertThat(document.sections()).allMatch(section -> section.remark().contains("Mốc 2027"));
    }

    @Test
    void anEnglishMeetingGivesAnEnglishPaper() {
        String text = PrintedPdf.of(SlidesPrint.of(shown("lang=en"))).text();
        assertThat(text)
                .contains("The slides of the meeting of", "Figures as of", "rows 1–5/5", "not stated")
                .doesNotContain("dòng 1–", "không nêu", "Số liệu chốt");
    }

    @Test
    void moreColumnsThanFitAreSharedOutToSeveralTables() {
        SlideWords words = SlideWords.of(shown("").dashboard());
        List<SlideBody.Column> columns = Stream.concat(
                        Stream.of(SlideBody.Column.of("Chỉ tiêu", SlideBody.Align.START, 3)),
                        IntStream.rangeClosed(1, 14).mapToObj(at -> SlideBody.Column.turning("Xã " + at, "1/2")))
                .toList();
        SlideBody.Row row = new SlideBody.Row(
                "r",
                "Nhóm",
                Stream.concat(
                                Stream.of(SlideCell.name("Sóng 5G", null, null)),
                                IntStream.rangeClosed(1, 14)
                                        .mapToObj(at -> SlideCell.figure(at + ",5", null, null)
                                                .withSign("≥")))
                        .toList());
        List<PrintSection> sections =
                new SlideTable(words, "", columns, List.of(row)).sections("1. Hạ tầng", List.of("Mốc 2030"));
        assertThat(sections).extracting(section -> section.columns().size()).containsExactly(6, 7, 7);
        assertThat(sections.get(1).remark()).isEqualTo("Mốc 2030\u00a0· cột 5–9/14\u00a0· dòng 1–1/1");
        assertThat(words(sections.get(1).rows().getFirst().get(1))).containsExactly("Nhóm", "Sóng 5G");
        assertThat(words(sections.get(1).rows().getFirst().get(2))).containsExactly("≥\u00a0", "5,5");
    }

    private static int rows(Slide slide) {
        return switch (slide.body()) {
            case SlideBody.Table table -> table.rows().size();
            case SlideBody.Charts charts ->
                charts.pages().stream().mapToInt(SlidesPrintTest::lines).sum();
            case SlideBody.Facts facts -> facts.facts().size() + 1;
        };
    }

    private static int lines(ChartSpec spec) {
        return switch (spec) {
            case ComparisonBars bars -> bars.series().size();
            case StackedBars bars -> bars.categories().size();
            default -> throw new IllegalArgumentException("not on a slide: " + spec);
        };
    }

    private Shown shown(String address) {
        return shows.of(meetings.start(address, Room.BOARDROOM, null));
    }

    private static void isFitToPrint(PrintedPdf pdf) {
        assertThat(pdf.smallest()).isGreaterThanOrEqualTo(8.99f);
        assertThat(pdf.outside(28)).isEmpty();
        assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(pdf.text()).doesNotContain("□");
        assertThat(pdf.glyphs()).allMatch(glyph -> glyph.getPageWidth() > glyph.getPageHeight());
    }

    /** Everything in the cells. */
    private static List<String> words(PrintDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(List::stream)
                .flatMap(cell -> words(cell).stream())
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .distinct()
                .toList();
    }

    private static List<String> words(PrintCell cell) {
        return cell.lines().stream().flatMap(List::stream).map(PrintText::text).toList();
    }

    /** Without what a line's end and a column's do to it. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
