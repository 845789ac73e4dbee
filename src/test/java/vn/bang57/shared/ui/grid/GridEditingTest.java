package vn.bang57.shared.ui.grid;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class GridEditingTest {

    private record Row(String id, String name) {}

    private final Row row = new Row("r1", "Phú Lý");
    private final List<CellEdit<Row>> edits = new ArrayList<>();
    private EditOutcome outcome = EditOutcome.stored("2");
    private Grid<Row> grid = new Grid<>();
    private GridEditing<Row> editing = GridEditing.on(grid, Row::id);
    private Grid.Column<Row> rendered = grid.addColumn(Row::name);

    @BeforeEach
    void showGrid() {
        MockVaadin.setup();
        grid = new Grid<>();
        grid.setItems(new ListDataProvider<>(List.of(row)) {
            @Override
            public Object getId(Row item) {
                return item.id();
            }
        });
        editing = GridEditing.on(grid, Row::id).setHandler(this::handle).setEnabled(true);
        editing.field(grid.addColumn(Row::name), "name", FieldKind.text());
        editing.field(
                grid.addColumn(Row::name),
                "status",
                FieldKind.choice(List.of(new FieldKind.Option("DONE", "Hoàn thành"))));
        rendered = grid.addColumn(new EditableCell<>(Row::name, shown -> "1").renderer());
        GridBlocks.column(rendered, "shown");
        UI.getCurrent().add(grid);
        MockVaadin.clientRoundtrip(false);
        scripts();
    }

    @AfterEach
    void tearDown() {
        MockVaadin.tearDown();
    }

    @Test
    void aCommitReachesTheHandlerAndIsAnsweredStored() {
        commit(1, "r1", "name", "Mộ Đức", "1", 0);

        assertThat(edits).containsExactly(new CellEdit<>(1, row, "r1", "name", "Mộ Đức", "1", false));
        assertThat(answers()).singleElement().asString().isEqualTo("{\"id\":1,\"outcome\":\"stored\"}");
    }

    @Test
    void aRefusalIsSentWithItsReason() {
        outcome = EditOutcome.refused("Phải là một con số");
        commit(1, "r1", "name", "x", "1", 0);

        assertThat(answers())
                .singleElement()
                .asString()
                .isEqualTo("{\"id\":1,\"outcome\":\"refused\",\"reason\":\"Phải là một con số\"}");
    }

    @Test
    void anUnknownFieldIsIgnored() {
        commit(1, "r1", "secret", "x", "1", 0);

        assertThat(edits).isEmpty();
        assertThat(answers()).isEmpty();
    }

    @Test
    void aRowThatWasNeverShownIsNotHandled() {
        commit(1, "r2", "name", "x", "1", 0);

        assertThat(edits).isEmpty();
        assertThat(answers().getFirst().path("reason").asString()).isEqualTo(EditTexts.VIETNAMESE.gone());
    }

    @Test
    void aTextThatIsNoOptionIsRefusedAndAnOptionHandled() {
        commit(1, "r1", "status", "Hoàn", "1", 0);
        commit(2, "r1", "status", "DONE", "1", 0);

        assertThat(edits).extracting(CellEdit::text).containsExactly("DONE");
        assertThat(answers())
                .extracting(answer -> answer.path("outcome").asString())
                .containsExactly("refused", "stored");
    }

    @Test
    void aHandlerThatFailsRefusesTheText() {
        editing.setHandler(edit -> {
            throw new IllegalStateException("no database, on purpose");
        });
        commit(1, "r1", "name", "x", "1", 0);

        assertThat(answers().getFirst().path("reason").asString()).isEqualTo(EditTexts.VIETNAMESE.failed());
    }

    @Test
    void ownStepsThatWereNotAnsweredYetAreNoConflict() {
        commit(1, "r1", "name", "a", "1", 0);
        commit(2, "r1", "name", "b", "1", 0);
        commit(3, "r1", "name", "c", "1", 2);

        assertThat(edits).extracting(CellEdit::version).containsExactly("1", "2", "1");
    }

    @Test
    void aConflictIsAnsweredWithWhatIsStoredAndByWhom() {
        outcome = EditOutcome.conflict("b", "Lan, 14:05", "2");
        commit(1, "r1", "name", "a", "1", 0);

        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.path("outcome").asString()).isEqualTo("conflict");
            assertThat(answer.path("theirs").asString()).isEqualTo("b");
            assertThat(answer.path("who").asString()).isEqualTo("Lan, 14:05");
            assertThat(answer.path("version").asString()).isEqualTo("2");
        });
    }

    @Test
    void ofARowThatTheBrowserHasOnlyTheCellsThatDifferAreSent() {
        var changed = new Row("r1", "Mộ Đức");
        editing.refresh(changed, List.of(rendered));

        assertThat(sent("cellEditing.patch"))
                .containsExactly(List.of("r1", Map.of("shown", Map.of("edit", List.of("Mộ Đức", "1")))));
        commit(1, "r1", "name", "x", "1", 0);
        assertThat(edits).extracting(CellEdit::item).containsExactly(changed);
    }

    @Test
    void ofARowThatTheBrowserDoesNotHaveNothingIsSent() {
        editing.refresh(new Row("r2", "Mộ Đức"), List.of(rendered));

        assertThat(sent("cellEditing.patch")).isEmpty();
    }

    private EditOutcome handle(CellEdit<Row> edit) {
        edits.add(edit);
        return outcome;
    }

    private void commit(long id, String row, String field, String text, String version, long seen) {
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("event.detail")
                .put("id", id)
                .put("row", row)
                .put("field", field)
                .put("text", text)
                .put("version", version)
                .put("seen", seen);
        _fireDomEvent(grid, "cell-commit", data);
    }

    private List<JsonNode> answers() {
        return sent("$editing.answer").stream()
                .map(answer -> (JsonNode) answer.getFirst())
                .toList();
    }

    /** The parameters of what the browser was told to do. */
    private static List<List<Object>> sent(String script) {
        return scripts().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(sent -> sent.getExpression().contains(script))
                .map(sent ->
                        sent.getParameters().subList(0, sent.getParameters().size() - 1))
                .toList();
    }

    private static List<PendingJavaScriptInvocation> scripts() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations();
    }
}
