package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.bang57.comparison.Dashboards;
import vn.bang57.exchange.Board;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValueParser;

/** Looking back: the page as of a moment, and what has changed since one. The plans were loaded three days ago. */
@Import(Board.class)
class PastViewTest extends DashboardTestBase {

    private static final String CELL = "pillar=society&indicator=e-identity&commune=truong-giang";

    @Autowired
    private Board board;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TargetService targets;

    @Autowired
    private Past past;

    @Autowired
    private Dashboards dashboards;

    @BeforeEach
    void loadedThreeDaysAgo() throws Exception {
        board.reset();
        var loaded = TODAY.minusDays(3).atTime(8, 0).atOffset(ZoneOffset.ofHours(7));
        jdbc.sql("update change_entry set at = ?").param(loaded).update();
        jdbc.sql("update loaded_file set loaded_at = ?").param(loaded).update();
    }

    @AfterEach
    void asLoaded() throws Exception {
        board.reset();
    }

    private static DashboardView open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(false);
        return _get(DashboardView.class);
    }

    private static void press(String text) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getElement().getTextRecursively().equals(text))));
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    /** The figure of the open cell. */
    private Target shown() {
        return dashboards
                .load(_get(DashboardView.class).state())
                .cell()
                .orElseThrow()
                .shown()
                .getFirst();
    }

    private void change(String typed) {
        Target target = shown();
        targets.change(new ChangeTarget(
                target.id(),
                target.version(),
                TargetValueParser.parse(typed).orElseThrow(),
                Means.TYPED,
                new Author("Đào", "đối chiếu")));
    }

    /** What the browser was asked to do since it was last asked, with what it was told. */
    private static List<String> scripts() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getParameters().toString())
                .toList();
    }

    @Test
    void thePastIsStampedReadOnlyAndLeadsBackToNow() {
        open(CELL);
        change("≥ 92,5");
        open("mode=edit&asof=2026-11-20&" + CELL);
        assertThat(text(AsOfBand.class)).contains("Xem như ngày 20/11/2026 – chỉ đọc");
        assertThat(text(CellDetail.class)).contains("90").doesNotContain("92,5");
        _assertNone(NativeButton.class, spec -> spec.withText("Sửa"));
        _assertNone(TargetForm.class);
        assertThat(_find(NativeButton.class).stream()
                        .map(button -> button.getElement().getTextRecursively()))
                .noneMatch(words -> words.matches("(Thêm|Ngừng|Đã ngừng|Khôi phục|Sửa).*"));

        press("Về hiện tại");
        assertThat(_get(DashboardView.class).state().asOf()).isNull();
        _assertNone(AsOfBand.class);
        assertThat(text(CellDetail.class)).contains("92,5");
    }

    @Test
    void whatIsStillOnItsWayIntoACellIsNotStoredInThePast() {
        DashboardView page = open("asof=2026-11-20&" + CELL);
        assertThat(page.past()).isTrue();
        Grid<?> grid = _get(_get(TargetGrid.class), Grid.class);
        GridKt._findAll(grid);
        scripts();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("event.detail")
                .put("id", 1)
                .put("row", "e-identity")
                .put("field", "truong-giang")
                .put("text", "≥ 92,5")
                .put("version", shown().id() + ":" + shown().version())
                .put("seen", 0);
        _fireDomEvent(grid, "cell-commit", data);
        assertThat(scripts()).anyMatch(answer -> answer.contains("Đang xem quá khứ"));
        assertThat(jdbc.sql("select count(*) from change_entry where means <> 'LOADED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anUpdateFromElsewhereDoesNotDisturbThePast() {
        open("asof=2026-11-20&" + CELL);
        String before = text(CellDetail.class);
        change("≥ 92,5");
        MockVaadin.clientRoundtrip(false);
        assertThat(text(CellDetail.class)).isEqualTo(before);
    }

    @Test
    void aTypedDayOpensThePageAsOfItsEnd() {
        DashboardView page = open("tab=tasks");
        new AsOfDialog(page, past.back().known()).open();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ngày")), "19-11-2026");
        press("Xem như lúc đó");
        assertThat(page.state().asOf()).hasToString("AsOf[minute=2026-11-19T23:59]");
        _assertNone(AsOfDialog.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17/11/2026; ''; Trước 08:00 18/11/2026 chưa có gì được ghi lại.",
                "21/11/2026; ''; Hôm nay chưa hết: hãy ghi thêm giờ đã qua, hoặc chọn ngày trước.",
                "21/11/2026; 15:00; Chưa tới lúc đó.",
                "30/02/2026; ''; Không có ngày 30/02/2026.",
                "hôm qua; ''; Ghi ngày theo dạng ngày/tháng/năm, ví dụ 20/11/2026."
            })
    void aMomentThatWontDoIsRefusedInItsField(String day, String time, String reason) {
        DashboardView page = open("");
        new AsOfDialog(page, past.back().known()).open();
        TextField field = _get(TextField.class, spec -> spec.withLabel("Ngày"));
        _setValue(field, day);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Giờ (không bắt buộc)")), time);
        press("Xem như lúc đó");
        assertThat(field.getErrorMessage()).isEqualTo(reason);
        assertThat(field.isInvalid()).isTrue();
        assertThat(page.state().asOf()).isNull();
    }

    @Test
    void aChangeSinceThenIsALineThatLeadsToItsCell() {
        open(CELL);
        change("≥ 92,5");
        DashboardView page = open("tab=coverage");
        SinceDialog dialog =
                new SinceDialog(page, past.changes(), past.back().known(), () -> dashboards.load(page.state()));
        dialog.open();
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Ngày")), "20/11/2026");
        press("Xem thay đổi");
        assertThat(text(SinceList.class))
                .contains("Thay đổi (1)", "≥ 90 % → ≥ 92,5 %", "Đào · 21/11/2026 14:02 · Nhập tay", "Lý do: đối chiếu")
                .doesNotContain("Thêm mới");
        press("Trường Giang · Tài khoản định danh điện tử · 2030");
        assertThat(page.state().drill().level()).isEqualTo(4);
        assertThat(text(CellDetail.class)).contains("92,5");
        _assertNone(SinceDialog.class);
    }

    @Test
    void whereNothingHasChangedTheListSaysSo() {
        DashboardView page = open("");
        SinceDialog dialog =
                new SinceDialog(page, past.changes(), past.back().known(), () -> dashboards.load(page.state()));
        dialog.open();
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Ngày")), "19/11/2026");
        press("Xem thay đổi");
        assertThat(text(SinceList.class)).isEqualTo("Không có gì thay đổi kể từ lúc đó.");
    }
}
