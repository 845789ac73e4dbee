package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.actual.ActualQuery;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ChangeActual;
import vn.bang57.actual.ReportActual;
import vn.bang57.chart.ApexChart;
import vn.bang57.chart.StepLines;
import vn.bang57.exchange.Board;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;

/** What a commune has reached is recorded at level 4, stands there against its plan, and is drawn at level 3. */
@Import(Board.class)
class ActualReportingTest extends DashboardTestBase {

    private static final String PLACE = "pillar=society&indicator=e-identity&commune=truong-giang";
    private static final String EDIT = "mode=edit&" + PLACE;

    @Autowired
    private Board board;

    @Autowired
    private ActualQuery actuals;

    @Autowired
    private ActualService service;

    @BeforeEach
    void edit() throws Exception {
        board.reset();
        open(EDIT);
        _setValue(_get(TextField.class, spec -> spec.withClasses("b57-author")), "Đào");
    }

    @AfterEach
    void asLoaded() throws Exception {
        board.reset();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(false);
    }

    private static ActualForm form() {
        return _get(ActualForm.class);
    }

    private static TextField field(String label) {
        return _find(form(), TextField.class).stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String text) {
        _click(_get(_get(CellDetail.class), NativeButton.class, spec -> spec.withText(text)));
    }

    private static void record(String period, String value) {
        _setValue(field("Kỳ báo cáo"), period);
        _setValue(field("Kết quả đã đạt"), value);
        press("Ghi kết quả");
    }

    private static String shown() {
        return _get(ActualList.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static List<String> history() {
        return _find(_get(ActualHistory.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private Actual only() {
        List<Actual> all = actuals.list();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> observations() {
        return _find(_get(DrillPanel.class), ApexChart.class).stream()
                .map(ApexChart::getSpec)
                .filter(StepLines.class::isInstance)
                .map(StepLines.class::cast)
                .flatMap(spec -> spec.observations().stream())
                .map(StepLines.Observation::description)
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void nobodyHasReportedUntilSomebodyDoes() {
        assertThat(shown()).contains("chưa có số liệu");
        assertThat(observations()).isEmpty();
    }

    @Test
    void aResultIsRecordedHeldAgainstThePlanAndDrawn() {
        _setValue(field("Minh chứng"), "Báo cáo 15/BC-UBND");
        record("6 tháng 2026", "72,5");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("72,5");
        assertThat(only().evidence()).isEqualTo("Báo cáo 15/BC-UBND");
        assertThat(shown())
                .contains("72,5 %", "6 tháng đầu năm 2026", "Báo cáo 15/BC-UBND")
                .doesNotContain("chưa có số liệu");
        assertThat(shown())
                .contains(
                        "Theo kết quả 6 tháng đầu năm 2026: chưa đạt mốc 2025 (≥ 85 %), còn cách 12,5 điểm phần trăm.");
        assertThat(observations()).singleElement().asString().contains("Trường Giang", "72,5", "Báo cáo 15/BC-UBND");
        assertThat(history()).singleElement().asString().contains("Đào", "72,5");
        assertThat(field("Kỳ báo cáo").getValue()).isEmpty();
        open(PLACE);
        _assertNone(ActualForm.class);
        assertThat(shown()).contains("72,5 %");
    }

    @Test
    void whatCannotBeReadStaysInTheFieldThatItIsAboutWithTheReason() {
        record("hôm qua", "72,5");
        assertThat(field("Kỳ báo cáo").isInvalid()).isTrue();
        assertThat(field("Kỳ báo cáo").getErrorMessage()).contains("hôm qua", "T6/2026");
        record("6 tháng 2026", "≥ 72");
        assertThat(field("Kỳ báo cáo").isInvalid()).isFalse();
        assertThat(field("Kết quả đã đạt").isInvalid()).isTrue();
        assertThat(field("Kết quả đã đạt").getValue()).isEqualTo("≥ 72");
        assertThat(actuals.list()).isEmpty();
    }

    @Test
    void aPeriodThatIsNotOverTakesAnEstimateAndSaysSo() {
        record("2026", "80");
        assertThat(field("Kỳ báo cáo").getErrorMessage()).contains("«Ước thực hiện»");
        _setValue(_get(form(), Checkbox.class), true);
        press("Ghi kết quả");
        assertThat(only().estimated()).isTrue();
        assertThat(shown()).contains("ước thực hiện");
    }

    @Test
    void aResultIsCorrectedPutBackAndRetired() {
        record("6 tháng 2026", "70");
        press("Sửa");
        assertThat(field("Kỳ báo cáo").isReadOnly()).isTrue();
        _setValue(field("Kết quả đã đạt"), "75");
        press("Ghi kết quả");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("75");
        assertThat(history()).anyMatch(line -> line.contains("70 → 75"));
        press("Trả về 70");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("70");
        press("Sửa");
        press("Ngừng dùng kết quả này");
        assertThat(actuals.list()).isEmpty();
        assertThat(shown()).contains("chưa có số liệu");
    }

    @Test
    void ofTwoWhoReportOnePeriodTheSecondSeesTheFirstAndMayReplaceIt() {
        service.report(
                new ReportActual("truong-giang", "e-identity", "6 tháng 2026", "60", false, "", Author.of("Lan")));
        record("6 tháng đầu năm 2026", "65");
        assertThat(field("Kết quả đã đạt").getErrorMessage()).contains("60", "6 tháng đầu năm 2026");
        assertThat(field("Kết quả đã đạt").getValue()).isEqualTo("65");
        press("Ghi kết quả");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("65");
    }

    @Test
    void aCorrectionOfWhatSomebodyElseHasCorrectedAsksFirst() {
        record("6 tháng 2026", "70");
        press("Sửa");
        Actual seen = only();
        _setValue(field("Kết quả đã đạt"), "75");
        service.change(new ChangeActual(seen.id(), seen.version(), "71", false, "", Means.TYPED, Author.of("Lan")));
        press("Ghi kết quả");
        assertThat(field("Kết quả đã đạt").getErrorMessage()).contains("71");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("71");
        press("Ghi kết quả");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("75");
    }

    @Test
    void puttingBackTakesTheProofAndTheEstimateOfThatTimeToo() {
        _setValue(field("Minh chứng"), "BC 5");
        _setValue(_get(form(), Checkbox.class), true);
        record("6 tháng 2026", "80");
        press("Sửa");
        _setValue(field("Kết quả đã đạt"), "82");
        _setValue(_get(form(), Checkbox.class), false);
        _setValue(field("Minh chứng"), "BC 9");
        press("Ghi kết quả");
        assertThat(history()).anyMatch(line -> line.contains("ước thực hiện: có → không"));
        press("Trả về 80");
        assertThat(only().evidence()).isEqualTo("BC 5");
        assertThat(only().estimated()).isTrue();
    }

    @Test
    void aConflictShowsAllThatWouldBeOverwrittenAndKeepsTheProofWhereNoneWasTyped() {
        service.report(
                new ReportActual("truong-giang", "e-identity", "6 tháng 2026", "60", false, "BC 15", Author.of("Lan")));
        record("6 tháng 2026", "65");
        assertThat(field("Kết quả đã đạt").getErrorMessage()).contains("60", "BC 15");
        press("Ghi kết quả");
        assertThat(only().evidence()).isEqualTo("BC 15");
    }

    @Test
    void aMistypedPeriodThatMeetsAConflictLosesNothing() {
        service.report(
                new ReportActual("truong-giang", "e-identity", "6 tháng 2026", "60", false, "", Author.of("Lan")));
        record("6 tháng 2026", "65");
        press("Thôi sửa");
        assertThat(field("Kết quả đã đạt").getValue()).isEqualTo("65");
        assertThat(field("Kỳ báo cáo").isReadOnly()).isFalse();
        _setValue(field("Kỳ báo cáo"), "9 tháng 2026");
        press("Ghi kết quả");
        assertThat(actuals.list()).hasSize(2);
    }

    @Test
    void whatIsCorrectedWhileSomebodyRetiresItBecomesANewResult() {
        record("6 tháng 2026", "70");
        press("Sửa");
        Actual seen = only();
        _setValue(field("Kết quả đã đạt"), "75");
        service.retire(seen.id(), seen.version(), Author.of("Lan"));
        press("Ghi kết quả");
        assertThat(field("Kết quả đã đạt").getErrorMessage()).contains("vừa được ngừng dùng");
        assertThat(field("Kết quả đã đạt").getValue()).isEqualTo("75");
        press("Ghi kết quả");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("75");
    }

    @Test
    void whoRetiresWhatSomebodyElseHasCorrectedIsAskedAgain() {
        record("6 tháng 2026", "70");
        press("Sửa");
        Actual seen = only();
        _setValue(field("Minh chứng"), "BC 9");
        service.change(new ChangeActual(seen.id(), seen.version(), "71", false, "", Means.TYPED, Author.of("Lan")));
        press("Ngừng dùng kết quả này");
        assertThat(field("Kết quả đã đạt").getErrorMessage()).contains("71", "«Ngừng dùng kết quả này»");
        assertThat(field("Kết quả đã đạt").getValue()).isEqualTo("71");
        press("Ngừng dùng kết quả này");
        assertThat(actuals.list()).isEmpty();
    }

    @Test
    void anOpenCorrectionThatNobodyTypedInFollowsTheOthers() {
        record("6 tháng 2026", "70");
        press("Sửa");
        Actual seen = only();
        service.change(new ChangeActual(seen.id(), seen.version(), "71", false, "", Means.TYPED, Author.of("Lan")));
        MockVaadin.clientRoundtrip(false);
        assertThat(field("Kết quả đã đạt").getValue()).isEqualTo("71");
    }

    @Test
    void theSecondHalfOfADoubleClickOverwritesNothing() {
        service.report(
                new ReportActual("truong-giang", "e-identity", "6 tháng 2026", "60", false, "", Author.of("Lan")));
        record("6 tháng 2026", "65");
        NativeButton save = _get(form(), NativeButton.class, spec -> spec.withId("save-actual"));
        ComponentUtil.fireEvent(save, new ClickEvent<>(save, true, 0, 0, 0, 0, 2, 0, false, false, false, false));
        assertThat(ActualField.VALUE.of(only())).isEqualTo("60");
    }

    @Test
    void theUnitIsThatOfThePlanAtEveryMilestone() {
        open("mode=edit&milestone=2035&pillar=infrastructure&indicator=coverage-5g&commune=mo-duc");
        assertThat(field("Kết quả đã đạt").getLabel()).contains("% địa bàn");
    }

    @Test
    void whatCannotBePutBackSaysWhy() {
        record("6 tháng 2026", "70");
        press("Sửa");
        press("Ngừng dùng kết quả này");
        record("6 tháng 2026", "80");
        _click(_get(NativeButton.class, spec -> spec.withText("Đã ngừng dùng")));
        Dialog dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("6 tháng đầu năm 2026");
        _click(_get(dialog, NativeButton.class, spec -> spec.withText("Khôi phục")));
        assertThat(_get(Notification.class).getElement().getProperty("text")).contains("Kỳ này đã có kết quả khác");
        assertThat(ActualField.VALUE.of(only())).isEqualTo("80");
    }

    @Test
    void whatIsTypedStaysWhenThePageIsUpdated() {
        _setValue(field("Kỳ báo cáo"), "6 tháng 2026");
        service.report(
                new ReportActual("truong-giang", "e-identity", "Quý II/2026", "60", false, "", Author.of("Lan")));
        MockVaadin.clientRoundtrip(false);
        assertThat(shown()).contains("60 %");
        assertThat(field("Kỳ báo cáo").getValue()).isEqualTo("6 tháng 2026");
    }
}
