package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.bang57.commune.Commune;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;
import vn.bang57.shared.print.PrintedPdf;
import vn.bang57.target.Target;
import vn.bang57.task.Task;

@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:export;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class DashboardPrintTest {

    private static final Instant MADE = Instant.parse("2026-11-21T07:02:00Z");

    @Autowired
    private Dashboards dashboards;

    @Test
    void everyIndicatorIsPrintedOnceUnderItsPillar() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        PrintDocument document =
                TargetPrint.of(dashboard, dashboard.comparison().rows(), MADE);

        assertThat(names(document))
                .containsExactlyElementsOf(dashboard.comparison().rows().stream()
                        .map(row -> row.indicator().name().vi())
                        .toList());
        assertThat(document.title()).isEqualTo("85 chỉ tiêu của 5 xã, mốc chính của từng xã");
        assertThat(document.fileName()).isEqualTo("muc-tieu.pdf");
        assertThat(document.sections().getFirst().title()).isEqualTo("Hạ tầng số");
        assertThat(document.sections().get(1).remark()).isEqualTo("dòng 9–17/85");
    }

    @Test
    void thePaperHoldsWhatTheDocumentHolds() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        PrintedPdf pdf =
                PrintedPdf.of(TargetPrint.of(dashboard, dashboard.comparison().rows(), MADE));

        isFitToPrint(pdf);
        String text = pdf.text().replaceAll("[\\s\u00a0]+", " ");
        assertThat(pdf.pages())
                .allMatch(page -> page.contains("Phước Giang"), "commune heads or the list of documents");
        for (int row = 1; row <= 85; row++) {
            assertThat(pdf.count("^" + row + " ")).as("row " + row).isPositive();
        }
        assertThat(text)
                .contains("Số liệu chốt 14:02 21/11/2026", "Phủ sóng 5G", "≥ 60", "dự thảo", "Nghị quyết")
                .doesNotContain("□");
    }

    @Test
    void aFigureStandsWithItsSignItsYearAndItsPlace() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        PrintDocument document = TargetPrint.of(dashboard, row(dashboard, "coverage-5g"), MADE);
        assertThat(words(cell(document, 0, 6))).containsExactly("2026", "≥\u00a0", "60", "II.2.1, gạch 1");
        assertThat(document.sections().getFirst().notes())
                .contains("Dòng 1, Phước Giang: ≠ ghi trên địa bàn, không nêu theo dân số");
    }

    @Test
    void gapsAndBothSidesOfAContradictionAreSaid() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        PrintDocument gaps = TargetPrint.of(dashboard, row(dashboard, "st-enterprises"), MADE);
        assertThat(words(cell(gaps, 0, 3))).containsExactly("không nêu");
        assertThat(words(cell(gaps, 0, 4))).containsExactly("để trống");
        assertThat(cell(gaps, 0, 3).fill()).isEqualTo(PrintCell.Fill.GAP);

        IndicatorRow contradictory = dashboard.comparison().rows().stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> FigureText.distinct(cell.shown()).size() > 1))
                .findFirst()
                .orElseThrow();
        PrintDocument conflict = TargetPrint.of(dashboard, List.of(contradictory), MADE);
        assertThat(words(cell(conflict, 0, 6))).contains("⚠ Hai\u00a0số", "100 · >\u00a080");
        assertThat(conflict.sections().getFirst().notes()).anyMatch(note -> note.startsWith("Dòng 1, Phú Lý: ⚠ "));
    }

    @Test
    void whatIsSearchedIsNotGroupedAndKeepsItsOrder() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL.withQuery("sóng"));
        List<IndicatorRow> shown = List.of(
                row(dashboard, "st-enterprises").getFirst(),
                row(dashboard, "coverage-5g").getFirst());
        PrintDocument document = TargetPrint.of(dashboard, shown, MADE);
        assertThat(names(document))
                .containsExactlyElementsOf(
                        shown.stream().map(row -> row.indicator().name().vi()).toList());
        assertThat(document.remarks()).contains("Tìm: sóng");
        assertThat(document.sections().getFirst().title()).isEqualTo("Tìm thấy");
    }

    @Test
    void anEmptyViewSaysThatItIsOne() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        assertThat(PrintedPdf.of(TargetPrint.of(dashboard, List.of(), MADE)).text())
                .contains("0 chỉ tiêu của 5 xã", "không có dòng nào");
        assertThat(PrintedPdf.of(TaskPrint.of(dashboard, List.of(), MADE)).text())
                .contains("0 nhiệm vụ của 5 xã", "không có dòng nào");
    }

    @Test
    void everyTaskIsPrintedUnderItsCommune() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        PrintDocument document = TaskPrint.of(dashboard, dashboard.tasks(), MADE);
        assertThat(document.sections()).hasSize(6);
        assertThat(document.sections().getFirst().title()).isEqualTo("Phước Giang, Quảng Ngãi (dự thảo)");

        PrintedPdf pdf = PrintedPdf.of(document);
        isFitToPrint(pdf);
        for (Task task : dashboard.tasks()) {
            assertThat(pdf.text()).contains(task.code());
        }
        assertThat(pdf.count("^\\d+ (PG|MD|TG|NT|PL)-\\d+"))
                .isEqualTo(dashboard.tasks().size());
    }

    @Test
    void theCoverageHasAMarkForEachStatementAndAWordForEachGap() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        PrintDocument document =
                CoveragePrint.of(dashboard, dashboard.comparison().rows(), MADE);
        assertThat(words(cell(document, 0, 2))).containsExactly("●", "con số");
        assertThat(words(cell(document, 1, 2))).containsExactly("không nêu");
        assertThat(words(cell(document, 1, 4))).containsExactly("–", "chưa thực hiện");
        assertThat(names(document)).hasSize(85);
        isFitToPrint(PrintedPdf.of(document));
    }

    @Test
    void moreCommunesThanFitAreSharedOutToSeveralTables() {
        Dashboard many = thirty(dashboards.load(DashboardState.INITIAL));
        List<IndicatorRow> rows = many.comparison().rows().subList(0, 12);
        for (PrintDocument document : List.of(TargetPrint.of(many, rows, MADE), CoveragePrint.of(many, rows, MADE))) {
            List<String> heads = document.sections().stream()
                    .filter(section -> section.title().equals("Hạ tầng số"))
                    .flatMap(section -> section.columns().stream())
                    .map(column -> column.head().lines().getFirst().getFirst().text())
                    .toList();
            assertThat(heads)
                    .containsAll(many.communes().stream().map(Commune::name).toList());
            assertThat(document.sections())
                    .filteredOn(section -> !section.title().equals("Văn bản nguồn"))
                    .allMatch(section -> section.columns().get(1).head().equals(PrintCell.plain("Chỉ tiêu")));
            isFitToPrint(PrintedPdf.of(document));
        }
        assertThat(TargetPrint.of(many, rows, MADE).sections().get(1).remark()).isEqualTo("dòng 1–8/12 · xã 7–12/30");
    }

    @Test
    void columnsAreSharedOutEvenlyAndLeaveRoomForWhatFollows() {
        for (int count = 0; count < 100; count++) {
            List<List<Integer>> pages =
                    PrintWords.pages(IntStream.range(0, count).boxed().toList(), 7, 1);
            assertThat(pages.stream().flatMap(List::stream)).hasSize(count);
            assertThat(pages).allMatch(page -> page.size() <= 7);
            assertThat(pages.getLast()).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void anEnglishPageGivesAnEnglishPaper() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL.withLanguage(DashboardState.Language.EN));
        PrintedPdf targets =
                PrintedPdf.of(TargetPrint.of(dashboard, dashboard.comparison().rows(), MADE));
        assertThat(targets.text())
                .contains("85 targets of 5 communes", "Figures as of 14:02 21/11/2026", "not stated", "rows 1–8/85")
                .contains("Page 1/", "draft", "bullet 1")
                .doesNotContain("chỉ tiêu", "không nêu", "dòng", "dự thảo", "gạch");
        PrintedPdf tasks = PrintedPdf.of(TaskPrint.of(dashboard, dashboard.tasks(), MADE));
        assertThat(tasks.text()).contains("75 tasks of 5 communes", "Lead:").doesNotContain("Chủ trì", "quá hạn");
    }

    @Test
    void thePastSaysThatItIsNotThePresent() {
        Dashboard past = dashboards.load(
                DashboardState.INITIAL.withAsOf(AsOf.parse("2025-11-20").orElseThrow()));
        PrintDocument document = TargetPrint.of(past, past.comparison().rows(), MADE);
        assertThat(document.stamp()).isEqualTo("Xem như ngày 20/11/2025, lập lúc 14:02 21/11/2026");
        assertThat(document.fileName()).isEqualTo("muc-tieu-nhu-ngay-20-11-2025.pdf");
    }

    private static void isFitToPrint(PrintedPdf pdf) {
        assertThat(pdf.smallest()).isGreaterThanOrEqualTo(8.99f);
        assertThat(pdf.outside(28)).isEmpty();
        assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(pdf.pages()).noneMatch(page -> page.lines().count() < 3);
    }

    private static List<IndicatorRow> row(Dashboard dashboard, String indicator) {
        return dashboard.comparison().row(indicator).stream().toList();
    }

    /** The names in the tables that count them, each once. */
    private static List<String> names(PrintDocument document) {
        return document.sections().stream()
                .filter(section -> !section.title().equals("Văn bản nguồn"))
                .map(PrintSection::rows)
                .flatMap(List::stream)
                .map(row -> row.get(1).lines().getFirst().getFirst().text())
                .toList();
    }

    private static PrintCell cell(PrintDocument document, int row, int column) {
        return document.sections().getFirst().rows().get(row).get(column);
    }

    private static List<String> words(PrintCell cell) {
        return cell.lines().stream().flatMap(List::stream).map(PrintText::text).toList();
    }

    /** Six times the five communes, under other names. */
    private static Dashboard thirty(Dashboard five) {
        List<Commune> communes = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (int copy = 1; copy <= 6; copy++) {
            for (Commune one : five.communes()) {
                String slug = one.slug() + copy;
                communes.add(new Commune(
                        slug,
                        one.name() + " " + copy,
                        one.provinceSlug(),
                        one.provinceName(),
                        one.horizon(),
                        communes.size() + 1,
                        0,
                        one.document(),
                        one.duties()));
                five.targets().stream()
                        .filter(target -> target.commune().equals(one.slug()))
                        .forEach(target -> targets.add(of(slug, target)));
            }
        }
        Comparison comparison = Comparison.of(
                five.comparison().pillars(),
                five.comparison().rows().stream().map(IndicatorRow::indicator).toList(),
                communes,
                Targets.of(communes, targets),
                targets.stream().map(Target::indicator).collect(Collectors.toSet()),
                MilestoneChoice.MAIN,
                Fill.NONE);
        return new Dashboard(
                five.state(),
                communes,
                comparison,
                Targets.of(communes, targets),
                five.milestones(),
                List.of(),
                List.of(),
                five.today(),
                five.agencies());
    }

    private static Target of(String commune, Target target) {
        return new Target(
                target.id(),
                commune,
                target.indicator(),
                target.milestone(),
                target.value(),
                target.wordsEn(),
                target.origin(),
                target.unit(),
                target.label(),
                target.source(),
                target.agency(),
                target.yearBasis(),
                target.variant(),
                target.differs(),
                target.conflictKey(),
                target.conflictNote(),
                target.note(),
                target.version());
    }
}
