package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Dashboards;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.HistoryPrint;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.ViewPrinter;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintPiece;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;
import vn.bang57.shared.print.PrintedPdf;
import vn.bang57.target.Target;
import vn.bang57.task.Task;

/** What the page has drilled into, on paper. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:export;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class ViewPrintTest {

    private static final Instant MADE = Instant.parse("2026-11-21T07:02:00Z");

    @Autowired
    private Dashboards dashboards;

    @Autowired
    private ViewPrinter printer;

    @Autowired
    private HistoryPrint history;

    @Test
    void thePillarsAreATableOfHowManyIndicatorsEachPlanStates() {
        Dashboard dashboard = dashboard("");
        PrintDocument document = printer.figures(dashboard, MADE);
        PrintSection coverage = document.sections().getFirst();
        assertThat(coverage.rows())
                .hasSameSizeAs(dashboard.comparison().pillars().stream()
                        .filter(pillar -> dashboard.comparison().shared(pillar) > 0)
                        .toList());
        assertThat(coverage.columns()).hasSize(2 + dashboard.communes().size());
        assertThat(document.stamp()).isEqualTo("Số liệu chốt 14:02 21/11/2026");
        assertThat(document.fileName()).isEqualTo("bao-phu-tru-cot.pdf");
    }

    @Test
    void aPillarHasEveryFigureOfItsCharts() {
        Dashboard dashboard = dashboard("pillar=society");
        PrintDocument document = printer.figures(dashboard, MADE);
        List<String> text = document.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.columns().stream().map(PrintColumn::head),
                        section.rows().stream().flatMap(List::stream)))
                .map(cell -> squeezed(String.join("", words(cell))))
                .toList();
        List<IndicatorRow> numbers = dashboard
                .comparison()
                .rowsOf(dashboard.comparison().pillars().stream()
                        .filter(pillar -> pillar.code().equals("society"))
                        .findFirst()
                        .orElseThrow())
                .stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.form() == Cell.Form.NUMBER))
                .toList();
        assertThat(numbers).isNotEmpty();
        numbers.forEach(row -> {
            assertThat(text)
                    .anyMatch(cell ->
                            cell.startsWith(squeezed(row.indicator().name().vi())));
            row.cells()
                    .forEach(cell -> assertThat(text)
                            .anyMatch(
                                    word -> word.startsWith(squeezed(new FigureText(dashboard.locale()).cell(cell)))));
        });
    }

    @Test
    void anIndicatorHasItsCommunesAndAllMilestones() {
        Dashboard dashboard = dashboard("pillar=society&indicator=e-identity");
        PrintDocument document = printer.figures(dashboard, MADE);
        assertThat(document.sections()).extracting(PrintSection::title).startsWith("Ở mốc đang xem", "Qua các mốc");
        assertThat(document.title()).isEqualTo("Tài khoản định danh điện tử");
        assertThat(document.remarks().getFirst()).contains("/5 xã");
        assertThat(document.fileName()).isEqualTo("tai-khoan-dinh-danh-dien-tu.pdf");
    }

    @Test
    void aFigureHasItsSourceLineItsDocumentAndItsHistory() {
        Dashboard dashboard = dashboard("pillar=society&indicator=e-identity&commune=truong-giang");
        PrintDocument document = printer.figures(dashboard, MADE);
        String source =
                dashboard.cell().orElseThrow().shown().getFirst().source().in(dashboard.locale());
        String text = squeezed(PrintedPdf.of(document).text());
        assertThat(text).contains(squeezed(source), squeezed("Dòng nguồn"));
        PrintSection past = document.sections().stream()
                .filter(section -> section.title().startsWith("Lịch sử của "))
                .findFirst()
                .orElseThrow();
        assertThat(past.rows()).hasSize(1);
        assertThat(words(past.rows().getFirst().get(3))).containsExactly("Nạp từ kế hoạch");
    }

    @Test
    void anEarlierDayKnowsNoLaterHistory() {
        Target figure = dashboard("pillar=society&indicator=e-identity&commune=truong-giang")
                .cell()
                .orElseThrow()
                .shown()
                .getFirst();
        assertThat(history.of(dashboard(""), figure)).hasSize(1);
        assertThat(history.of(dashboard("asof=2020-01-01"), figure)).isEmpty();
    }

    @Test
    void aFigureThatThePlanContradictsElsewhereSaysWhere() {
        PrintDocument document = printer.figures(dashboard("pillar=society&indicator=e-identity&commune=phu-ly"), MADE);
        assertThat(document.sections().getFirst().rows()).anySatisfy(row -> {
            assertThat(words(row.get(1))).containsExactly("Dòng nguồn");
            assertThat(String.join("", words(row.get(2)))).contains("2026 (năm theo tên văn bản)");
        });
        assertThat(document.sections().getFirst().rows()).anySatisfy(row -> {
            assertThat(words(row.get(1))).containsExactly("Mâu thuẫn với");
            assertThat(String.join("", words(row.get(2)))).contains("100", "II.2.5");
        });
    }

    @Test
    void tasksAreCountedAndListed() {
        Dashboard dashboard = dashboard("tab=tasks");
        PrintDocument document = printer.tasks(dashboard, MADE);
        List<PrintSection> sections = document.sections();
        assertThat(sections.getFirst().rows()).hasSameSizeAs(dashboard.communes());
        assertThat(sections.stream()
                        .skip(1)
                        .limit(dashboard.communes().size())
                        .mapToInt(section -> section.rows().size())
                        .sum())
                .isEqualTo(TaskRows.selected(dashboard).size())
                .isEqualTo(75);
        assertThat(document.title()).isEqualTo("75 nhiệm vụ của 5 xã");
    }

    @Test
    void theTimeLineIsDrawnWithEveryTaskThatHasADate() {
        Dashboard dashboard = dashboard("tab=tasks&timeline=");
        List<Task> dated = TaskRows.selected(dashboard).stream()
                .filter(task -> task.deadline().start().isPresent())
                .toList();
        PrintSection section = printer.tasks(dashboard, MADE).sections().getFirst();
        assertThat(section.rows()).hasSameSizeAs(dated).isNotEmpty();
        assertThat(section.notes())
                .containsExactly((75 - dated.size()) + " nhiệm vụ không có ngày, xem danh sách dưới đây.");
        for (List<PrintCell> row : section.rows()) {
            List<PrintPiece> pieces = row.getLast().pieces();
            PrintPiece bar = pieces.getLast();
            PrintPiece now = pieces.get(pieces.size() - 2);
            assertThat(now.look()).isEqualTo(PrintPiece.Look.NOW);
            Task task = dated.stream()
                    .filter(one -> words(row.getFirst()).contains(one.code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(bar.to() <= now.from() && bar.to() < 1)
                    .as(task.code())
                    .isEqualTo(task.deadline().due().stream().anyMatch(day -> day.isBefore(dashboard.today())));
            assertThat(bar.text().isBlank()).isEqualTo(task.deadline().due().isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tab=tasks&timeline=",
                "pillar=society",
                "pillar=infrastructure&shared=true",
                "pillar=society&indicator=e-identity",
                "pillar=society&indicator=e-identity&commune=truong-giang",
                "pillar=society&indicator=e-identity&commune=mo-duc&lang=en"
            })
    void everyViewFitsItsPaper(String address) {
        Dashboard dashboard = dashboard(address);
        Stream.of(printer.figures(dashboard, MADE), printer.tasks(dashboard, MADE))
                .map(PrintedPdf::of)
                .forEach(pdf -> {
                    assertThat(pdf.smallest()).isGreaterThanOrEqualTo(8.99f);
                    assertThat(pdf.outside(28)).isEmpty();
                    assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
                });
    }

    private Dashboard dashboard(String address) {
        return dashboards.load(Shows.state(address));
    }

    private static List<String> words(PrintCell cell) {
        return cell.lines().stream().flatMap(List::stream).map(PrintText::text).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
