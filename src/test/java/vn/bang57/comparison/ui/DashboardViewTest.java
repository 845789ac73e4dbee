package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.bang57.chart.ApexChart;
import vn.bang57.chart.ChartTable;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.HeatMap;
import vn.bang57.chart.StepLines;
import vn.bang57.comparison.Fill;
import vn.bang57.indicator.Pillar;

/** The page and its address. */
class DashboardViewTest extends DashboardTestBase {

    private static void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
    }

    /** What stands in the address, in the order of the names. */
    private static String address() {
        return new TreeMap<>(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + String.join("|", one.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String here() {
        return _get(Span.class, spec -> spec.withClasses("b57-crumb-here").withPredicate(DashboardViewTest::ofTargets))
                .getText();
    }

    /** The task panel has a breadcrumb of its own. */
    private static boolean ofTargets(Span crumb) {
        return crumb.getParent().orElseThrow() instanceof DrillCrumbs;
    }

    private static ApexChart chart() {
        return _find(_get(DrillPanel.class), ApexChart.class).getFirst();
    }

    private static void choose(ApexChart chart, String mark) {
        _fireDomEvent(
                chart,
                "bang57-mark-click",
                JsonNodeFactory.instance.objectNode().put("event.detail.id", mark));
    }

    private static void press(String text) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> lines() {
        return gridLines().stream().map(GridLine::id).toList();
    }

    @Test
    void everyLevelHasItsAddressAndItsChart() {
        open("");
        assertThat(chart().getSpec()).isInstanceOf(HeatMap.class);
        assertThat(here()).isEqualTo("Tất cả trụ cột");

        choose(chart(), "society/truong-giang");
        assertThat(address()).isEqualTo("pillar=society");
        assertThat(here()).isEqualTo("Xã hội số");
        assertThat(chart().getSpec()).isInstanceOf(ComparisonBars.class);
        assertThat(lines()).hasSize(12).first().isEqualTo("pillar/society");

        choose(chart(), "e-identity/truong-giang");
        assertThat(address()).isEqualTo("indicator=e-identity&pillar=society");
        assertThat(chart().getSpec()).isInstanceOf(StepLines.class);
        _assertNone(CellDetail.class);

        open("pillar=society&indicator=e-identity&commune=truong-giang");
        assertThat(here()).isEqualTo("Trường Giang");
        assertThat(_get(_get(CellDetail.class), Span.class, spec -> spec.withClasses("b57-locator"))
                        .getText())
                .isEqualTo("Phụ lục I, dòng 13");

        press("Tất cả trụ cột");
        assertThat(address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pillar=nope",
                "pillar=society&indicator=nope&commune=nope",
                "indicator=e-identity",
                "indicator=e-identity&commune=atlantis",
                "communes=atlantis,%3Cscript%3E",
                "milestone=1999&fill=everything&tab=what&mode=delete&lang=fr",
                "milestone=2099",
                "sort=-nothing",
                "tasks-commune=nope&tasks-group=XX&tasks-state=late&tasks-by=mood",
                "q=%25%27%22%3B--&pillar=%00",
                "unknown=1"
            })
    void anOldOrMistypedLinkStillOpensAPage(String query) {
        open(query);
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("b57-number")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dinh danh dien tu, e-identity", "ĐỊNH DANH, e-identity", "phu song, coverage-5g", "5G, coverage-5g"})
    void aSearchNeedsNoMarks(String words, String found) {
        open("");
        TextField search = _get(TextField.class, spec -> spec.withClasses("b57-search"));
        _setValue(search, words);
        assertThat(lines()).contains(found).allMatch(line -> !line.startsWith("pillar/"));
        assertThat(address()).startsWith("q=");
        open("");
        assertThat(search.getValue()).isEmpty();
    }

    @Test
    void everyFilterStandsInTheAddress() {
        open("");
        press("2045");
        assertThat(address()).isEqualTo("milestone=2045");
        _setValue(select("Khi mốc đã chọn không có con số"), Fill.NEAREST);
        assertThat(address()).isEqualTo("fill=nearest&milestone=2045");
        press("Nghĩa Thọ");
        assertThat(address()).isEqualTo("communes=phuoc-giang,mo-duc,truong-giang,phu-ly&fill=nearest&milestone=2045");
        press("Nghĩa Thọ");
        Select<Optional<Pillar>> pillar = select("Trụ cột");
        Optional<Pillar> data = pillar.getListDataView()
                .getItems()
                .filter(item -> item.map(Pillar::code).equals(Optional.of("data")))
                .findFirst()
                .orElseThrow();
        _setValue(pillar, data);
        assertThat(address()).contains("pillar=data");
        press("Chỉ chỉ tiêu chung");
        assertThat(address()).contains("shared=1");
        assertThat(lines()).hasSize(3);
        press("Ai đặt gì");
        assertThat(address()).contains("tab=coverage");
        press("Sửa");
        assertThat(address()).contains("mode=edit");
        press("Mốc chính");
        assertThat(address()).doesNotContain("milestone");
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String name) {
        return (Select<T>) _find(Select.class).stream()
                .filter(one -> one.getAriaLabel().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLastCommuneCannotBeTakenAway() {
        open("communes=phu-ly");
        press("Phú Lý");
        assertThat(address()).isEmpty();
    }

    @Test
    void aCommuneChipAndAHeadlineCardStayTheSameButtons() {
        open("");
        NativeButton chip =
                _find(NativeButton.class, spec -> spec.withClasses("b57-chip")).getFirst();
        NativeButton number = _find(NativeButton.class, spec -> spec.withClasses("b57-number"))
                .getFirst();
        open("pillar=society&tab=tasks&q=5G");
        assertThat(_find(NativeButton.class)).contains(chip, number);
    }

    @Test
    void whoSetWhatKnowsHowManyCommunesItHasRoomToMakeFor() {
        open("tab=coverage");
        assertThat(_get(CoverageTable.class).getElement().getStyle().get("--b57-communes"))
                .isEqualTo("5");
        open("tab=coverage&communes=mo-duc,phu-ly");
        assertThat(_get(CoverageTable.class).getElement().getStyle().get("--b57-communes"))
                .isEqualTo("2");
    }

    @Test
    void theColumnsOfTheTasksHaveTheirNames() {
        open("tab=tasks");
        MenuItem columns = _get(MenuButton.class, spec -> spec.withText("Bảng")).menu().getItems().stream()
                .filter(item -> item.getText().equals("Cột hiện ra"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(columns, new ClickEvent<>(columns));
        assertThat(_find(_get(Dialog.class), Checkbox.class))
                .extracting(Checkbox::getLabel)
                .contains("Thời hạn", "Nhóm nhiệm vụ", "Trích dẫn nguồn");
    }

    @Test
    void englishAndBack() {
        open("pillar=society");
        press("EN");
        assertThat(address()).isEqualTo("lang=en&pillar=society");
        assertThat(here()).isEqualTo("Digital society");
        press("VI");
        assertThat(here()).isEqualTo("Xã hội số");
        assertThat(address()).isEqualTo("pillar=society");
    }

    @Test
    void theTableTwinHasTheSameWaysIn() {
        open("table=1");
        assertThat(_find(_get(DrillPanel.class), ApexChart.class)).isEmpty();
        _fireDomEvent(
                _get(_get(DrillPanel.class), ChartTable.class),
                "click",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.target.closest('[data-mark]')?.dataset.mark ?? ''", "data/mo-duc")
                        .put("event.target.closest('[data-mark]') != null", true));
        assertThat(address()).isEqualTo("pillar=data&table=1");
    }

    @SuppressWarnings("unchecked")
    private static List<GridLine> gridLines() {
        return GridKt._findAll(_get(_get(TargetGrid.class), Grid.class));
    }
}
