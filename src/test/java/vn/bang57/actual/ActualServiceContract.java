package vn.bang57.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.commune.CommuneService;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.target.TargetValueFormat;

/** Today is 21 November 2026. */
abstract class ActualServiceContract extends DatabaseTest {

    private static final String COMMUNE = "mo-duc";
    private static final String INDICATOR = "coverage-5g";
    private static final String HALF = "6 tháng 2026";

    @Autowired
    ActualService service;

    @Autowired
    ActualQuery actuals;

    @Autowired
    CommuneService communes;

    @Autowired
    History history;

    private ChangeResult<Actual> report(String period, String value, boolean estimated, String evidence) {
        return service.report(new ReportActual(COMMUNE, INDICATOR, period, value, estimated, evidence, LAN));
    }

    private ChangeResult<Actual> report(String period, String value) {
        return report(period, value, false, "");
    }

    private ChangeResult<Actual> change(Actual seen, String value, boolean estimated, String evidence) {
        return service.change(
                new ChangeActual(seen.id(), seen.version(), value, estimated, evidence, Means.TYPED, MINH));
    }

    private List<ChangeEntry> entries(Actual actual) {
        return history.of(Subject.ACTUAL, Long.toString(actual.id()));
    }

    @Test
    void nothingIsReportedOnAFreshBoard() {
        assertThat(actuals.list()).isEmpty();
    }

    @Test
    void whatIsReportedIsStoredWithItsPeriodItsProofAndItsHistory() {
        Actual row = stored(report(HALF, "85,5", false, "Báo cáo 12/BC-UBND"));
        assertThat(actuals.find(row.id())).contains(row);
        assertThat(actuals.list(List.of(COMMUNE))).containsExactly(row);
        assertThat(actuals.list(List.of("phu-ly"))).isEmpty();
        assertThat(row.period().code()).isEqualTo("2026-H1");
        assertThat(TargetValueFormat.edit(row.value())).isEqualTo("85,5");
        // The plan measures by area, the catalogue by population.
        assertThat(row.unit().code()).isEqualTo("percent-area");
        assertThat(row.evidence()).isEqualTo("Báo cáo 12/BC-UBND");
        assertThat(row.estimated()).isFalse();
        ChangeEntry entry = entries(row).getFirst();
        assertThat(entry.means()).isEqualTo(Means.ADDED);
        assertThat(entry.actor()).isEqualTo("Lan");
        assertThat(entry.oldText()).isNull();
        assertThat(entry.newText()).isEqualTo("85,5");
    }

    @Test
    void whereThePlanHasNoFigureTheCataloguesUnitCounts() {
        Actual row = stored(service.report(new ReportActual("phu-ly", "coverage-6g", HALF, "5", false, "", LAN)));
        assertThat(row.unit().code()).isEqualTo("percent-population");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "85,5", "X", "-", "đã phủ các thôn"})
    void everyKindOfResultComesBackAsItWasTyped(String typed) {
        Actual row = stored(report(HALF, typed));
        assertThat(TargetValueFormat.edit(actuals.find(row.id()).orElseThrow().value()))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 85 | là mức phải đạt; kết quả là con số đã đạt được, ví dụ 85.",
                "40–50 | là một khoảng",
                "101 | không thể là tỷ lệ phần trăm",
                "33.3 | có thể là 33,3 hoặc 333",
                "'' | Hãy gõ kết quả đã đạt được"
            })
    void whatIsNoResultIsRefusedWithAReason(String typed, String reason) {
        assertThat(refused(report(HALF, typed))).contains(reason);
        assertThat(actuals.list()).isEmpty();
    }

    @Test
    void aPeriodThatHasNotBegunHasNoResult() {
        assertThat(refused(report("T12/2026", "50", true, ""))).contains("chưa bắt đầu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "Quý IV/2026", "T11/2026"})
    void aPeriodThatIsNotOverTakesOnlyAnEstimate(String period) {
        assertThat(refused(report(period, "50"))).contains("mới kết thúc", "«Ước thực hiện»");
        Actual row = stored(report(period, "50", true, ""));
        assertThat(row.estimated()).isTrue();
        assertThat(refused(change(row, "50", false, ""))).contains("mới kết thúc");
    }

    @Test
    void whatIsUnknownIsRefusedWithAReason() {
        assertThat(refused(report("hôm qua", "50"))).contains("không phải là một kỳ báo cáo");
        assertThat(refused(report(HALF, "50", false, "x".repeat(501)))).contains("501 ký tự", "500");
        assertThat(refused(service.report(new ReportActual("nowhere", INDICATOR, HALF, "50", false, "", LAN))))
                .contains("không còn trên bảng");
        assertThat(refused(service.report(new ReportActual(COMMUNE, "nothing", HALF, "50", false, "", LAN))))
                .contains("không còn trên bảng");
    }

    @Test
    void aPeriodHasOneResultAndTheSecondPersonSeesTheFirst() {
        Actual first = stored(report(HALF, "80"));
        assertThat(conflicted(report("6 tháng đầu năm 2026", "90"))).isEqualTo(first);
        stored(report("Quý II/2026", "90"));
        assertThat(actuals.list()).hasSize(2);
    }

    @Test
    void ofTwoWhoReportAtOnceOneIsStored() throws Exception {
        List<Callable<ChangeResult<Actual>>> both = IntStream.of(80, 90)
                .<Callable<ChangeResult<Actual>>>mapToObj(value -> () -> report(HALF, Integer.toString(value)))
                .toList();
        assertThat(atOnce(both))
                .hasAtLeastOneElementOfType(ChangeResult.Stored.class)
                .hasAtLeastOneElementOfType(ChangeResult.Conflicted.class);
        assertThat(actuals.list()).hasSize(1);
    }

    @Test
    void aCorrectionIsStoredFieldByFieldInTheHistory() {
        Actual before = stored(report(HALF, "80"));
        Actual after = stored(change(before, "82", true, "Biên bản"));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(entries(after))
                .extracting(ChangeEntry::field, ChangeEntry::oldText, ChangeEntry::newText)
                .containsExactlyInAnyOrder(
                        tuple("value", null, "80"),
                        tuple("value", "80", "82"),
                        tuple("estimated", "", "ước"),
                        tuple("evidence", "", "Biên bản"));
        stored(change(after, "82", true, "Biên bản"));
        assertThat(entries(after)).hasSize(4);
    }

    @Test
    void aCorrectionOfWhatSomebodyElseHasCorrectedIsRefusedAndShowsTheirs() {
        Actual seen = stored(report(HALF, "80"));
        Actual theirs = stored(change(seen, "81", false, ""));
        assertThat(conflicted(change(seen, "82", false, ""))).isEqualTo(theirs);
        assertThat(conflicted(service.retire(seen.id(), seen.version(), LAN))).isEqualTo(theirs);
    }

    @Test
    void whatIsRetiredLeavesItsPeriodFreeAndComesBackWhileItIs() {
        Actual first = stored(report(HALF, "80"));
        stored(service.retire(first.id(), first.version(), LAN));
        assertThat(actuals.list()).isEmpty();
        assertThat(service.change(new ChangeActual(first.id(), first.version(), "81", false, "", Means.TYPED, MINH)))
                .isEqualTo(new ChangeResult.Refused<>(ActualService.GONE));
        assertThat(entries(first).getFirst().newText()).isNull();
        assertThat(stored(service.revive(first.id(), LAN)).value()).isEqualTo(first.value());
        assertThat(entries(first).getFirst().oldText()).isNull();

        Actual again = actuals.find(first.id()).orElseThrow();
        stored(service.retire(again.id(), again.version(), LAN));
        stored(report(HALF, "90"));
        assertThat(refused(service.revive(first.id(), LAN))).contains("Kỳ này đã có kết quả khác");
    }

    @Test
    void theResultsOfARetiredCommuneAreGoneAndCannotBeChanged() {
        Actual row = stored(report(HALF, "80"));
        communes.retire(COMMUNE, LAN);
        assertThat(actuals.list()).isEmpty();
        assertThat(refused(change(row, "81", false, ""))).contains("ngừng dùng");
        assertThat(refused(service.revive(row.id(), LAN))).contains("không còn trên bảng");
    }
}
