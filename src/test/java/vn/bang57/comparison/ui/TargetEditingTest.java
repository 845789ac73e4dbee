package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataChangeEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Comparison;
import vn.bang57.exchange.Board;
import vn.bang57.history.History;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** Correcting figures on the page: in the grid, at level 4, and by adding. */
@Import(Board.class)
class TargetEditingTest extends DashboardTestBase {

    private static final String CELL = "mode=edit&pillar=society&indicator=e-identity&commune=truong-giang";

    @Autowired
    private Board board;

    @Autowired
    private TargetQuery targets;

    @Autowired
    private TargetService service;

    @Autowired
    private History past;

    @BeforeEach
    void edit() throws Exception {
        board.reset();
        open(CELL);
        _setValue(_get(TextField.class, spec -> spec.withClasses("b57-author")), "Đào");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(false);
        scripts();
    }

    private Target figure() {
        return targets.list(TargetFilter.ofCommunes(List.of("truong-giang"))).stream()
                .filter(target -> target.indicator().equals("e-identity")
                        && Integer.valueOf(2030).equals(target.milestone()))
                .findFirst()
                .orElseThrow();
    }

    private String stored() {
        return TargetValueFormat.edit(figure().value());
    }

    private static TargetValue value(String typed) {
        return TargetValueParser.parse(typed).toOptional().orElseThrow();
    }

    /** Commits a text in a cell, as the browser does. */
    private static JsonNode type(String row, String commune, String text, String version) {
        Grid<GridLine> grid = openGrid();
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("event.detail")
                .put("id", 1)
                .put("row", row)
                .put("field", commune)
                .put("text", text)
                .put("version", version)
                .put("seen", 0);
        _fireDomEvent(grid, "cell-commit", data);
        return answers().getFirst();
    }

    private static List<JsonNode> answers() {
        return sent("$editing.answer").stream()
                .map(answer -> (JsonNode) answer.getFirst())
                .toList();
    }

    private static List<com.vaadin.flow.component.internal.PendingJavaScriptInvocation> scripts() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations();
    }

    private static String version(Target target) {
        return target.id() + ":" + target.version();
    }

    @Test
    void aTextInTheGridIsStored() {
        assertThat(type("e-identity", "truong-giang", "≥ 92,5", version(figure()))
                        .path("outcome")
                        .asString())
                .isEqualTo("stored");
        assertThat(stored()).isEqualTo("≥ 92,5");
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(_get(CellDetail.class), Span.class, spec -> spec.withClasses("b57-figure-number"))
                        .getText())
                .isEqualTo("92,5");
        assertThat(history()).anyMatch(line -> line.contains("Đào") && line.contains("≥ 90 → ≥ 92,5"));
    }

    @Test
    void ofALineOnlyTheCellThatChangedIsSent() {
        openGrid();
        service.change(
                new ChangeTarget(figure().id(), figure().version(), value("≥ 92,5"), Means.TYPED, Author.of("Lan")));
        MockVaadin.runUIQueue();
        assertThat(sent("cellEditing.patch")).singleElement().satisfies(patch -> {
            assertThat(patch.getFirst()).isEqualTo("e-identity");
            assertThat(patch.get(1))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsOnlyKeys("truong-giang")
                    .extractingByKey("truong-giang")
                    .asString()
                    .contains("≥ 92,5");
        });
    }

    @Test
    void whenTheYearThatMostCellsShowChangesEveryLineIsShownAnew() {
        open("communes=mo-duc,phu-ly&mode=edit");
        List<Object> anew = new ArrayList<>();
        openGrid().getDataProvider().addDataProviderListener(change -> {
            if (!(change instanceof DataChangeEvent.DataRefreshEvent)) {
                anew.add(change);
            }
        });
        Comparison shown = _get(TargetGrid.class).dashboard().comparison();
        assertThat(shown.commonYear()).isEqualTo(2026);
        shown.rows().stream()
                .filter(row -> row.cells().getFirst().shown().isEmpty()
                        && row.indicator().unit().kind() == Unit.Kind.SHARE)
                .limit(12)
                .forEach(row -> service.state(new StateTarget(
                        "mo-duc", row.indicator().code(), 2030, value("5"), Means.ADDED, Author.of("Lan"))));
        MockVaadin.runUIQueue();
        assertThat(_get(TargetGrid.class).dashboard().comparison().commonYear()).isEqualTo(2030);
        assertThat(anew).isNotEmpty();
    }

    /** The grid, its first rows as good as in a browser. */
    @SuppressWarnings("unchecked")
    private static Grid<GridLine> openGrid() {
        Grid<GridLine> grid = _get(_get(TargetGrid.class), Grid.class);
        GridKt._findAll(grid);
        scripts();
        return grid;
    }

    /** The parameters of what the browser was told to do. */
    private static List<List<Object>> sent(String script) {
        return scripts().stream()
                .map(sent -> sent.getInvocation())
                .filter(sent -> sent.getExpression().contains(script))
                .map(sent -> sent.getParameters())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "abc12", "50-40", "1.000", "-5"})
    void aTextThatMeansNothingIsRefusedWithTheReason(String typed) {
        JsonNode answer = type("e-identity", "truong-giang", typed, version(figure()));
        assertThat(answer.path("outcome").asString()).isEqualTo("refused");
        assertThat(answer.path("reason").asString()).isNotBlank();
        assertThat(stored()).isEqualTo("≥ 90");
    }

    @Test
    void anEmptyCellTakesAFigure() {
        assertThat(type("e-identity", "nghia-tho", "75", "").path("outcome").asString())
                .isEqualTo("stored");
    }

    @Test
    void anEmptyCellThatSomebodyFilledMeanwhileIsAConflict() {
        service.state(new StateTarget("nghia-tho", "e-identity", 2030, value("70"), Means.ADDED, Author.of("Lan")));
        assertThat(type("e-identity", "nghia-tho", "75", "").path("outcome").asString())
                .isEqualTo("conflict");
    }

    @Test
    void ofTwoPeopleTheSecondIsToldWhatIsStoredByWhomAndMayInsist() {
        String seen = meanwhile("91");
        JsonNode answer = type("e-identity", "truong-giang", "88", seen);
        assertThat(answer.path("outcome").asString()).isEqualTo("conflict");
        assertThat(answer.path("theirs").asString()).isEqualTo("91");
        assertThat(answer.path("who").asString()).startsWith("Lan, ");
        assertThat(stored()).isEqualTo("91");

        String now = answer.path("version").asString();
        assertThat(type("e-identity", "truong-giang", "88", now).path("outcome").asString())
                .isEqualTo("stored");
        assertThat(stored()).isEqualTo("88");
    }

    /** Somebody else stores another figure; gives the version that this page still shows. */
    private String meanwhile(String typed) {
        Target target = figure();
        service.change(new ChangeTarget(target.id(), target.version(), value(typed), Means.TYPED, Author.of("Lan")));
        return version(target);
    }

    @Test
    void theFormStoresWithAReasonAndTheHistoryPutsBack() {
        CellDetail detail = _get(CellDetail.class);
        TextField figure = _find(detail, TextField.class).getFirst();
        _setValue(figure, "95");
        _setValue(_find(detail, TextField.class).get(1), "đối chiếu bản ký");
        _click(_get(detail, NativeButton.class, spec -> spec.withText("Lưu")));
        assertThat(stored()).isEqualTo("95");
        assertThat(history()).anyMatch(line -> line.contains("đối chiếu bản ký"));
        _click(_get(detail, NativeButton.class, spec -> spec.withText("Trả về ≥ 90")));
        assertThat(stored()).isEqualTo("≥ 90");
        assertThat(history()).anyMatch(line -> line.contains("95 → ≥ 90"));
    }

    @Test
    void whoRetiresAFigureThatSomebodyJustChangedIsToldAndMayInsist() {
        DashboardView page = _get(DashboardView.class);
        Cell cell = _get(TargetGrid.class)
                .dashboard()
                .comparison()
                .row("e-identity")
                .flatMap(row -> row.cell("truong-giang"))
                .orElseThrow();
        // One that the page's news do not reach.
        TargetForm form = new TargetForm(page, cell, figure(), new TargetEdits(service, past));
        UI.getCurrent().add(form);
        meanwhile("91");
        NativeButton retire = _get(form, NativeButton.class, spec -> spec.withText("Ngừng dùng con số này"));
        _click(retire);
        assertThat(_find(form, TextField.class).getFirst().getErrorMessage())
                .isEqualTo("Người khác vừa sửa thành 91. Bấm “Ngừng dùng con số này” lần nữa nếu vẫn muốn.");
        assertThat(stored()).isEqualTo("91");
        _click(retire);
        assertThat(targets.list(TargetFilter.ofCommunes(List.of("truong-giang"))))
                .noneMatch(target -> target.indicator().equals("e-identity")
                        && Integer.valueOf(2030).equals(target.milestone()));
    }

    @Test
    void theFormKeepsWhatItRefuses() {
        TextField figure = _find(_get(CellDetail.class), TextField.class).getFirst();
        _setValue(figure, "abc12");
        _click(_get(_get(CellDetail.class), NativeButton.class, spec -> spec.withText("Lưu")));
        assertThat(figure.isInvalid()).isTrue();
        assertThat(figure.getErrorMessage()).isNotBlank();
        assertThat(figure.getValue()).isEqualTo("abc12");
        assertThat(stored()).isEqualTo("≥ 90");
    }

    private static List<String> history() {
        return _find(_get(HistoryList.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void anIndicatorIsAddedAndOpened() {
        open("mode=edit");
        _click(_get(NativeButton.class, spec -> spec.withText("Thêm chỉ tiêu")));
        Dialog dialog = _get(Dialog.class);
        _click(_get(NativeButton.class, spec -> spec.withId("add-indicator")));
        TextField name = _find(dialog, TextField.class).getFirst();
        assertThat(name.isInvalid()).as("a name is needed").isTrue();
        _setValue(name, "Camera AI ở cổng thôn");
        _click(_get(NativeButton.class, spec -> spec.withId("add-indicator")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("indicator=");
        assertThat(gridLines().stream())
                .anyMatch(line -> line instanceof GridLine.Figures(var row)
                        && row.indicator().name().vi().equals("Camera AI ở cổng thôn"));
    }

    @Test
    void lookingStoresNothing() {
        open("pillar=society");
        assertThat(_get(TargetGrid.class).editing().isEnabled()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static List<GridLine> gridLines() {
        return GridKt._findAll(_get(_get(TargetGrid.class), Grid.class));
    }
}
