package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ReportActual;
import vn.bang57.shared.Author;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.export.ExportCell;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.shared.export.Exports;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;

@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:export;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class DashboardExportTest {

    @Autowired
    private Dashboards dashboards;

    @Autowired
    private ActualService actuals;

    @Test
    void anIndicatorHasARowForEachCommuneAndFigure() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        List<Map<String, ExportCell>> lines = lines(TargetExport.of(dashboard, rows(dashboard, "coverage-5g")));

        assertThat(lines).hasSize(5);
        Map<String, ExportCell> phuLy = line(lines, "Xã", "Phú Lý");
        assertThat(phuLy)
                .containsEntry("Mốc", new ExportCell.Text("2026"))
                .containsEntry("Dạng", new ExportCell.Text("ít nhất"))
                .containsEntry("Dấu", new ExportCell.Text("≥"))
                .containsEntry("Số (từ)", new ExportCell.Figure(new BigDecimal("60")))
                .containsEntry("Đơn vị", new ExportCell.Text("% dân số"))
                .containsEntry("Như trên bảng", new ExportCell.Text("≥ 60"))
                .containsEntry("Nguồn: vị trí", new ExportCell.Text("II.2.1, gạch 1"));
        assertThat(line(lines, "Xã", "Phước Giang")).containsEntry("Dự thảo", new ExportCell.Text("dự thảo"));
    }

    @Test
    void whatWasReachedStandsBesideTheFigureOrTheGap() {
        Actual final5g = reported("mo-duc", "coverage-5g", "2024", "85,5", false);
        Actual estimate = reported(
                "mo-duc",
                "coverage-5g",
                "T" + LocalDate.now().getMonthValue() + "/" + LocalDate.now().getYear(),
                "90",
                true);
        Actual where = reported("mo-duc", "st-enterprises", "2024", "2", false);
        try {
            Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
            List<Map<String, ExportCell>> lines = lines(TargetExport.of(dashboard, rows(dashboard, "coverage-5g")));
            assertThat(line(lines, "Xã", "Mộ Đức"))
                    .containsEntry("Kết quả (số)", new ExportCell.Figure(new BigDecimal("85.5")))
                    .containsEntry("Kỳ báo cáo", new ExportCell.Text("năm 2024"))
                    .containsEntry("Minh chứng", new ExportCell.Text("Báo cáo 12"));
            assertThat(line(lines, "Xã", "Mộ Đức").get("So với mốc"))
                    .asString()
                    .contains("mốc 2030 (100", "chưa đến hạn, còn cách 14,5");
            assertThat(line(lines, "Xã", "Phú Lý")).containsEntry("Kết quả", new ExportCell.Empty());
            lines = lines(TargetExport.of(dashboard, rows(dashboard, "st-enterprises")));
            assertThat(line(lines, "Xã", "Mộ Đức"))
                    .containsEntry("Dạng", new ExportCell.Text("không nêu"))
                    .containsEntry("Kết quả (số)", new ExportCell.Figure(new BigDecimal("2")));
        } finally {
            List.of(final5g, estimate, where)
                    .forEach(actual -> actuals.retire(actual.id(), actual.version(), Author.of("Lan")));
        }
    }

    private Actual reported(String commune, String indicator, String period, String value, boolean estimated) {
        ChangeResult<Actual> result = actuals.report(
                new ReportActual(commune, indicator, period, value, estimated, "Báo cáo 12", Author.of("Lan")));
        return ((ChangeResult.Stored<Actual>) result).row();
    }

    @Test
    void aGapIsARowTooAndSaysThatItIsOne() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        List<Map<String, ExportCell>> lines = lines(TargetExport.of(dashboard, rows(dashboard, "st-enterprises")));

        assertThat(line(lines, "Xã", "Trường Giang")).containsEntry("Dạng", new ExportCell.Text("để trống"));
        assertThat(line(lines, "Xã", "Mộ Đức"))
                .containsEntry("Dạng", new ExportCell.Text("không nêu"))
                .containsEntry("Số (từ)", new ExportCell.Empty());
    }

    @Test
    void bothSidesOfAContradictionAreHandedOut() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL.withCommunes(List.of("phu-ly")));
        List<Map<String, ExportCell>> contradictory =
                lines(TargetExport.of(dashboard, dashboard.comparison().rows())).stream()
                        .filter(line -> !new ExportCell.Empty().equals(line.get("Mâu thuẫn")))
                        .toList();
        assertThat(contradictory).hasSize(8);
    }

    @Test
    void onlyTheRowsShownAreHandedOut() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        assertThat(TargetExport.of(dashboard, List.of()).rows()).isEmpty();
        assertThat(TaskExport.of(dashboard, List.of()).rows()).isEmpty();
    }

    @Test
    void aTaskComesWithItsDueDateAndLateness() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL);
        Task dated = dashboard.tasks().stream()
                .filter(task -> task.deadline().due().isPresent())
                .findFirst()
                .orElseThrow();
        LocalDate due = dated.deadline().due().orElseThrow();
        Map<String, ExportCell> line =
                lines(TaskExport.of(dashboard, List.of(dated))).getFirst();
        assertThat(line)
                .containsEntry("Mã", new ExportCell.Text(dated.code()))
                .containsEntry("Hạn cuối", new ExportCell.Day(due))
                .containsEntry("Tình trạng", new ExportCell.Text("chưa có báo cáo"))
                .containsEntry("Tiến độ (%)", new ExportCell.Empty());
    }

    @Test
    void theFiltersAreSaidInWords() {
        DashboardState state = DashboardState.INITIAL
                .withMilestone(new MilestoneChoice(2030))
                .withFill(Fill.NEAREST)
                .withCommunes(List.of("mo-duc"))
                .withDrill(Drill.pillar("infrastructure"))
                .withSharedOnly(true)
                .withQuery("sóng")
                .withTasks(TaskView.INITIAL.withCommune("mo-duc").withBucket(Lateness.OVERDUE.name()));
        Dashboard dashboard = dashboards.load(state);
        assertThat(TargetExport.of(dashboard, List.of()).filters())
                .contains(
                        "Xã: Mộ Đức, Quảng Ngãi",
                        "Mốc: 2030",
                        "Thiếu mốc: lấy mốc gần nhất",
                        "Trụ cột: Hạ tầng số",
                        "Chỉ các chỉ tiêu có từ 2 xã nêu",
                        "Tìm: sóng");
        assertThat(TaskExport.of(dashboard, List.of()).filters())
                .contains("Nhiệm vụ của: Mộ Đức", "Chỉ nhiệm vụ: quá hạn", "Tìm: sóng");
    }

    @Test
    void anEnglishPageGivesAnEnglishFile() {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL.withLanguage(DashboardState.Language.EN));
        ExportTable table = TargetExport.of(dashboard, rows(dashboard, "coverage-5g"));
        assertThat(table.title()).isEqualTo("Targets");
        assertThat(table.filters()).contains("Year: each plan's own main milestone");
        assertThat(line(lines(table), "Commune", "Phú Lý"))
                .containsEntry("Indicator", new ExportCell.Text("5G coverage"))
                .containsEntry("Form", new ExportCell.Text("at least"))
                .containsEntry("Source: place", new ExportCell.Text("II.2.1, bullet 1"));
    }

    @Test
    void noCellOfTheWholeDashboardCouldBeAFormula() throws IOException {
        Dashboard dashboard = dashboards.load(DashboardState.INITIAL.withMilestone(new MilestoneChoice(2025)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.csv(TargetExport.of(dashboard, dashboard.comparison().rows()), out);
        Exports.csv(TaskExport.of(dashboard, dashboard.tasks()), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=+@-]").contains(",'-,");
    }

    private static List<IndicatorRow> rows(Dashboard dashboard, String indicator) {
        return dashboard.comparison().row(indicator).stream().toList();
    }

    private static Map<String, ExportCell> line(List<Map<String, ExportCell>> lines, String heading, String text) {
        return lines.stream()
                .filter(line -> new ExportCell.Text(text).equals(line.get(heading)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, ExportCell>> lines(ExportTable table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .boxed()
                        .collect(Collectors.toMap(at -> table.columns().get(at).heading(), row::get)))
                .toList();
    }
}
