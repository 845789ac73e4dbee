package vn.bang57.shared.ui.grid;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Editing in the cells of a grid, as in a spreadsheet: one input in the browser, one round trip for each committed text.
 *
 * <p>Name the columns that can be edited with {@link #field}, render them with {@link EditableCell}, and handle edits
 * with {@link #setHandler}. What was typed stays in its cell until it is stored or given up.
 */
@JsModule("./grid-editing.ts")
public final class GridEditing<T> implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(GridEditing.class);

    private final Grid<T> grid;
    private final ShownRows<T> shown;
    private final CellPatches<T> patches;
    private final Map<String, FieldKind> fields = new LinkedHashMap<>();
    private final OwnVersions ownVersions = new OwnVersions();
    private EditTexts texts = EditTexts.VIETNAMESE;
    private VersionScope versionScope = VersionScope.CELL;
    private String scope = "";
    private boolean enabled;
    private boolean syncing;
    private @Nullable EditHandler<T> handler;

    private GridEditing(Grid<T> grid, SerializableFunction<T, String> rowId) {
        this.grid = grid;
        shown = new ShownRows<>(rowId);
        patches = new CellPatches<>(grid, shown);
        grid.addDataGenerator(shown);
        grid.getElement().addEventListener("cell-commit", this::committed).addEventData("event.detail");
        grid.addAttachListener(event -> sync());
    }

    /**
     * Prepares a grid for editing; nothing can be edited until {@link #setEnabled}.
     *
     * @param rowId an item's lasting id, the same after it was edited, sorted, or scrolled away and back
     */
    public static <T> GridEditing<T> on(Grid<T> grid, SerializableFunction<T, String> rowId) {
        return new GridEditing<>(
                Objects.requireNonNull(grid, "grid must not be null"),
                Objects.requireNonNull(rowId, "rowId must not be null"));
    }

    /** Lets the column's cells be edited as the given field; again with another kind to change the options. */
    public GridEditing<T> field(Column<T> column, String fieldId, FieldKind kind) {
        column.getElement().setAttribute("data-field", fieldId);
        fields.put(fieldId, Objects.requireNonNull(kind, "kind must not be null"));
        sync();
        return this;
    }

    /**
     * Names the sheet that the grid shows. Rows and fields of the same names in another sheet are other cells: what is
     * typed in one is not shown in the other.
     */
    public GridEditing<T> in(String sheet) {
        if (!scope.equals(sheet)) {
            scope = sheet;
            sync();
        }
        return this;
    }

    /** Says what a version counts; a cell by itself unless told otherwise. */
    public GridEditing<T> versionedBy(VersionScope scope) {
        versionScope = Objects.requireNonNull(scope, "scope must not be null");
        return this;
    }

    public GridEditing<T> setHandler(EditHandler<T> handler) {
        this.handler = Objects.requireNonNull(handler, "handler must not be null");
        return this;
    }

    public GridEditing<T> setTexts(EditTexts texts) {
        this.texts = Objects.requireNonNull(texts, "texts must not be null");
        sync();
        return this;
    }

    /** Turns editing on or off; an open editor's text is committed first. */
    public GridEditing<T> setEnabled(boolean enabled) {
        if (this.enabled != enabled) {
            this.enabled = enabled;
            sync();
        }
        return this;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /**
     * Shows a row as it is now, of which only some cells look otherwise than before. They alone are sent, for a row may
     * have hundreds. A row that the browser does not have comes whole when it asks for it.
     *
     * @param columns the cells' columns, each with a Lit renderer and a {@linkplain GridBlocks#column name}
     */
    public void refresh(T row, Collection<Column<T>> columns) {
        patches.send(row, columns);
    }

    private void committed(DomEvent event) {
        var message = EditMessage.of(event.getEventData());
        var kind = message == null ? null : fields.get(message.field());
        if (message == null || kind == null || handler == null) {
            return;
        }
        var item = shown.find(message.row());
        if (item == null) {
            answer(message.id(), EditOutcome.refused(texts.gone()));
        } else if (kind instanceof FieldKind.Choice choice && !choice.has(message.text())) {
            answer(message.id(), EditOutcome.refused(texts.unknownOption()));
        } else {
            var version = ownVersions.current(scope(message.row(), message.field()), message.version(), message.seen());
            var edit = new CellEdit<>(
                    message.id(), item, message.row(), message.field(), message.text(), version, message.pasted());
            conclude(edit, outcome(handler, edit));
        }
    }

    private EditOutcome outcome(EditHandler<T> to, CellEdit<T> edit) {
        try {
            return to.handle(edit);
        } catch (RuntimeException e) {
            // The text must not be lost, nor stay pending for ever.
            LOG.error("Could not store {} of {}", edit.field(), edit.row(), e);
            return EditOutcome.refused(texts.failed());
        }
    }

    private void conclude(CellEdit<T> edit, EditOutcome outcome) {
        if (outcome instanceof EditOutcome.Stored(String version)) {
            ownVersions.stored(edit.id(), scope(edit.row(), edit.field()), edit.version(), version);
        }
        answer(edit.id(), outcome);
    }

    private String scope(String row, String field) {
        return versionScope == VersionScope.ROW ? row : row + '\n' + field;
    }

    private void answer(long id, EditOutcome outcome) {
        var answer = JsonNodeFactory.instance.objectNode().put("id", id);
        switch (outcome) {
            case EditOutcome.Stored stored -> answer.put("outcome", "stored");
            case EditOutcome.Refused(String reason) ->
                answer.put("outcome", "refused").put("reason", reason);
            case EditOutcome.Conflict(String theirs, String who, String version) ->
                answer.put("outcome", "conflict")
                        .put("theirs", theirs)
                        .put("who", who)
                        .put("version", version);
        }
        grid.getElement().executeJs("this.$editing.answer($0)", answer);
    }

    /** Sends the set-up once in a round trip, after the grid's own. */
    private void sync() {
        if (syncing) {
            return;
        }
        syncing = true;
        grid.getElement()
                .getNode()
                .runWhenAttached(ui -> ui.beforeClientResponse(grid, context -> {
                    syncing = false;
                    grid.getElement()
                            .executeJs(
                                    "window.Vaadin.cellEditing.configure(this, $0)",
                                    GridSetUp.of(enabled, scope, texts, fields));
                }));
    }
}
