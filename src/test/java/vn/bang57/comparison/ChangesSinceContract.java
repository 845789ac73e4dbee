package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.MutableClock;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ChangeActual;
import vn.bang57.actual.ReportActual;
import vn.bang57.commune.CommuneService;
import vn.bang57.comparison.SinceLine.Kind;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintedPdf;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.AddTask;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;

/** What has changed since a moment. */
abstract class ChangesSinceContract extends DatabaseTest {

    private static final Locale VI = Locale.of("vi", "VN");

    /** The day after the plans were loaded: everything that the tests do is done after it. */
    private static final Instant SINCE = MutableClock.START.plus(Duration.ofHours(24));

    @Autowired
    ChangesSince changes;

    @Autowired
    Dashboards dashboards;

    @Autowired
    TargetService targets;

    @Autowired
    TaskService tasks;

    @Autowired
    ActualService actuals;

    @Autowired
    IndicatorService indicators;

    @Autowired
    CommuneService communes;

    @BeforeEach
    void twoDaysLater() {
        clock.set(SINCE.plus(Duration.ofHours(24)));
    }

    private void change(long id, long version, String typed) {
        stored(targets.change(
                new ChangeTarget(id, version, TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, LAN)));
    }

    private static String words(SinceLine line) {
        return line.kind() + " " + line.commune() + " " + line.what().vi() + ": "
                + line.before().vi() + " → " + line.after().vi();
    }

    private List<String> lines() {
        return changes.since(SINCE).lines().stream()
                .map(ChangesSinceContract::words)
                .toList();
    }

    private static String ofPeriod(SinceLine line) {
        Bilingual field = line.field();
        return line.kind() + " " + line.commune() + " " + (field == null ? "" : field.vi()) + ": "
                + line.before().vi().replace('\u00a0', ' ') + " → "
                + line.after().vi().replace('\u00a0', ' ');
    }

    @Test
    void whatWasReportedIsListedWithItsPeriodAndLeadsToItsCell() {
        Actual first =
                stored(actuals.report(new ReportActual("mo-duc", "coverage-5g", "6 tháng 2026", "80", false, "", LAN)));
        stored(actuals.change(
                new ChangeActual(first.id(), first.version(), "82", false, "Biên bản", Means.TYPED, MINH)));
        Actual second =
                stored(actuals.report(new ReportActual("mo-duc", "coverage-6g", "6 tháng 2026", "1", false, "", LAN)));
        stored(actuals.retire(second.id(), second.version(), LAN));
        List<SinceLine> lines = changes.since(SINCE).lines().stream()
                .filter(line -> line.kind() != Kind.OVERDUE)
                .toList();
        assertThat(lines)
                .extracting(ChangesSinceContract::ofPeriod)
                .containsExactly("ADDED Mộ Đức kết quả 6 tháng đầu năm 2026:  → 82 % địa bàn · Biên bản");
        assertThat(lines.getFirst().place().from(now()).drill())
                .isEqualTo(Drill.cell("infrastructure", "coverage-5g", "mo-duc"));
        assertThat(lines.getFirst().deed())
                .extracting(SinceLine.Deed::who, SinceLine.Deed::times)
                .containsExactly("Minh", 2);

        Instant between = clock.instant().plusSeconds(60);
        clock.set(between.plusSeconds(60));
        stored(actuals.retire(first.id(), first.version() + 1, LAN));
        assertThat(changes.since(between).lines())
                .filteredOn(line -> line.kind() == Kind.RETIRED)
                .extracting(ChangesSinceContract::ofPeriod)
                .containsExactly("RETIRED Mộ Đức kết quả 6 tháng đầu năm 2026: 82 % địa bàn · Biên bản → ");
    }

    private Dashboard now() {
        return dashboards.load(DashboardState.INITIAL);
    }

    @Test
    void whereNothingWasDoneNothingHasChanged() {
        assertThat(changes.since(SINCE).lines()).isEmpty();
    }

    @Test
    void severalChangesOfAFigureAreOneFromTheFirstValueToThePresentOne() {
        long id = target("mo-duc", "coverage-5g", 2030);
        change(id, 0, "≥ 91");
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        change(id, 1, "≥ 92,5");
        SinceLine line = changes.since(SINCE).lines().getFirst();
        assertThat(lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("CHANGED Mộ Đức")
                .endsWith("100 % địa bàn → ≥ 92,5 % địa bàn");
        assertThat(line.milestone()).isEqualTo(2030);
        assertThat(line.deed())
                .isEqualTo(new SinceLine.Deed("Lan", clock.instant(), Means.TYPED, "đối chiếu văn bản", 2));
        assertThat(line.after().en()).startsWith("≥ 92.5 ");
    }

    @Test
    void whatWasChangedBackOrAddedAndRetiredIsNotListed() {
        long id = target("mo-duc", "coverage-5g", 2030);
        String before = jdbc.sql("select origin from target where id = ?")
                .param(id)
                .query(String.class)
                .single();
        change(id, 0, "≥ 91");
        change(id, 1, before);
        Task added = stored(tasks.add(new AddTask("phu-ly", "", "Việc mới", "", "", LAN)));
        stored(tasks.retire(added.id(), added.version(), LAN));
        stored(communes.retire("phu-ly", LAN));
        stored(communes.revive("phu-ly", LAN));
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsNewIsAddedAndWhatIsGoneIsRetired() {
        stored(targets.state(new StateTarget(
                "nghia-tho",
                "coverage-6g",
                2030,
                TargetValueParser.parse("40-50").orElseThrow(),
                Means.ADDED,
                LAN)));
        stored(targets.retire(target("phu-ly", "coverage-5g", 2026), 0, LAN));
        stored(tasks.add(new AddTask("phu-ly", "", "Việc mới", "", "", LAN)));
        stored(indicators.retire("e-identity", LAN));
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "ADDED Nghĩa Thọ Phủ sóng 6G:  → 40–50 % dân số",
                        "RETIRED Phú Lý Phủ sóng 5G: ≥ 60 % dân số → ",
                        "ADDED Phú Lý Việc mới:  → ",
                        "RETIRED  Tài khoản định danh điện tử:  → ");
    }

    @Test
    void aTaskIsListedForEachFieldThatDiffers() {
        Task task = now().tasks().getFirst();
        stored(tasks.change(new ChangeTask(task.id(), 0, TaskField.STATUS, "đang thực hiện", Means.TYPED, LAN)));
        stored(tasks.change(new ChangeTask(task.id(), 1, TaskField.PROGRESS, "40", Means.PASTED, MINH)));
        assertThat(changes.since(SINCE).of(Kind.CHANGED))
                .extracting(
                        line -> line.field() == null ? "" : line.field().vi(),
                        line -> line.before().vi(),
                        line -> line.after().vi(),
                        line -> line.deed() == null ? "" : line.deed().how().name())
                .containsExactlyInAnyOrder(
                        tuple("Tình trạng", "chưa có báo cáo", "đang thực hiện", "TYPED"),
                        tuple("Tiến độ %", "–", "40%", "PASTED"));
    }

    @Test
    void aDeadlineThatHasGoneBySinceIsNewlyOverdue() {
        clock.set(MutableClock.START.plus(Duration.ofHours(1)));
        Task task = stored(tasks.change(
                new ChangeTask(now().tasks().getFirst().id(), 0, TaskField.DEADLINE, "30/11/2026", Means.TYPED, LAN)));
        clock.set(
                LocalDate.of(2026, 12, 3).atTime(9, 0).atZone(MutableClock.ZONE).toInstant());
        List<SinceLine> overdue = changes.since(SINCE).lines();
        assertThat(overdue).hasSize(1);
        SinceLine line = overdue.getFirst();
        assertThat(line.kind()).isEqualTo(Kind.OVERDUE);
        assertThat(line.what()).isEqualTo(task.title());
        assertThat(line.after().vi()).startsWith("hạn 30/11/2026, quá 3 ngày");
        assertThat(line.place()).isEqualTo(new SincePlace.OfTask(task.commune(), task.code()));
    }

    @Test
    void aPlanLoadedSinceIsOneLineAndWhatWasChangedInItIsComparedToThePlan() {
        change(target("mo-duc", "coverage-5g", 2030), 0, "≥ 91");
        SinceReport report = changes.since(MutableClock.START.minus(Duration.ofDays(7)));
        assertThat(report.of(Kind.ADDED))
                .hasSize(5)
                .allMatch(line -> line.after().vi().matches("cả kế hoạch: \\d+ dòng chỉ tiêu, \\d+ nhiệm vụ"));
        assertThat(report.of(Kind.CHANGED)).hasSize(1);
        assertThat(report.of(Kind.RETIRED)).isEmpty();
        assertThat(report.of(Kind.OVERDUE)).isEmpty();
    }

    @Test
    void everyLineLeadsToItsPlace() {
        change(target("mo-duc", "coverage-5g", 2030), 0, "≥ 91");
        stored(targets.retire(target("phu-ly", "coverage-5g", 2026), 0, LAN));
        Dashboard open = dashboards.load(DashboardState.INITIAL
                .withCommunes(List.of("phu-ly"))
                .withMilestone(new MilestoneChoice(2026))
                .withQuery("nhân lực"));
        SinceReport report = changes.since(SINCE);
        Dashboard changed =
                dashboards.load(report.of(Kind.CHANGED).getFirst().place().from(open));
        assertThat(changed.state().milestone()).isEqualTo(new MilestoneChoice(2030));
        assertThat(changed.cell().orElseThrow().shown())
                .extracting(target -> target.value().low().orElseThrow().intValue())
                .containsExactly(91);
        Dashboard retired =
                dashboards.load(report.of(Kind.RETIRED).getFirst().place().from(open));
        assertThat(retired.state().asOf()).isEqualTo(AsOf.before(SINCE));
        assertThat(retired.cell().orElseThrow().shown()).hasSize(1);
    }

    @Test
    void theListIsHandedOutWithItsMomentsAndAllItsLines() {
        change(target("mo-duc", "coverage-5g", 2030), 0, "≥ 91");
        ExportTable table = SinceExport.of(changes.since(SINCE), VI);
        assertThat(table.title()).isEqualTo("Thay đổi từ 22-11-2026");
        assertThat(table.filters()).contains("Từ: 09:00 22/11/2026", "Đến: 09:00 23/11/2026");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().toString()).contains("Thay đổi", "Mộ Đức", "≥ 91", "Lan", "Nhập tay");
    }

    @Test
    void theListIsPrintedWithAllItsLines() {
        change(target("mo-duc", "coverage-5g", 2030), 0, "≥ 91");
        PrintDocument document = SincePrint.of(changes.since(SINCE), VI);
        assertThat(document.title()).isEqualTo("1 thay đổi từ 09:00 22/11/2026");
        assertThat(document.fileName()).isEqualTo("thay-doi-tu-22-11-2026.pdf");
        PrintedPdf pdf = PrintedPdf.of(document);
        assertThat(pdf.text()).contains("Thay đổi dòng 1–1/1", "Mộ Đức", "≥ 91", "Lan", "Nhập tay");
        assertThat(pdf.smallest()).isGreaterThanOrEqualTo(8.99f);
    }

    @Test
    void whatIsExportedOfThePastSaysSo() {
        Dashboard past = dashboards.load(
                DashboardState.INITIAL.withAsOf(AsOf.parse("2026-11-21T10:00").orElseThrow()));
        ExportTable table = TargetExport.of(past, past.comparison().rows());
        assertThat(table.title()).isEqualTo("Mục tiêu lúc 10h00 21-11-2026");
        assertThat(table.fileName("csv")).isEqualTo("muc-tieu-luc-10h00-21-11-2026.csv");
        assertThat(table.filters()).first().asString().startsWith("Xem như lúc 10:00 ngày 21/11/2026");
        assertThat(TaskExport.of(past, past.tasks()).title()).isEqualTo("Nhiệm vụ lúc 10h00 21-11-2026");
    }
}
