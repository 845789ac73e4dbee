package vn.bang57.shared.ui.grid;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Selections of cells in a grid whose cells are edited with {@link GridEditing}: what is asked of them, and answers. */
public final class GridBlocks implements Serializable {

    private final Grid<?> grid;
    private SerializableFunction<String, Integer> places = row -> -1;

    public GridBlocks(Grid<?> grid) {
        this.grid = grid;
    }

    /** Hands each request that comes from the grid to the handler. */
    public void listen(SerializableConsumer<BlockRequest> handler) {
        grid.getElement()
                .addEventListener("cell-block", event -> {
                    BlockRequest request = BlockRequest.of(event.getEventData());
                    if (request != null) {
                        handler.accept(request);
                    }
                })
                .addEventData("event.detail");
    }

    /** Hands over the id of a row that was edited when the focus goes to another row. */
    public void onRowLeft(SerializableConsumer<String> handler) {
        grid.getElement()
                .addEventListener(
                        "cell-row-left",
                        event -> handler.accept(
                                event.getEventData().path("event.detail.row").asString("")))
                .addEventData("event.detail.row");
    }

    /** Asks for what is to be found in the grid. */
    public void openFind() {
        grid.getElement().executeJs("this.$editing.openFind()");
    }

    /** Tells where something was found: which of how many; none of them when {@code of} is 0. */
    public void found(int which, int of) {
        grid.getElement().executeJs("this.$editing.found($0, $1)", which, of);
    }

    /** Names a column, also one whose cells are only copied. */
    public static void column(Column<?> column, String fieldId) {
        column.getElement().setAttribute("data-column", fieldId);
    }

    static String nameOf(Column<?> column) {
        return column.getElement().getAttribute("data-column");
    }

    /** Puts a copied block on the clipboard. */
    public void copied(String text, String html) {
        grid.getElement().executeJs("this.$editing.copied($0, $1)", text, html);
    }

    /** Somebody else who types in a cell now. */
    public record Other(String row, String field, String name) implements Serializable {}

    /** Shows where others type. */
    public void others(List<Other> others) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        others.forEach(other -> list.addObject()
                .put("row", other.row())
                .put("field", other.field())
                .put("name", other.name()));
        grid.getElement().executeJs("this.$editing?.showOthers($0)", list);
    }

    /** What was left unstored in a sheet is dealt with; otherwise the browser keeps it. */
    public void recovered(String scope, boolean done) {
        grid.getElement().executeJs("this.$editing.recovered($0, $1)", scope, done);
    }

    /** Tells in a few words what was done. */
    public void say(String text) {
        grid.getElement().executeJs("this.$editing.say($0)", text);
    }

    /** Gives the focus back to the selected cell. */
    public void resume() {
        grid.getElement().executeJs("this.$editing?.resume()");
    }

    /** Where a row stands, by its id, below nought when it is not there: the browser may not have loaded it. */
    public void placedBy(SerializableFunction<String, Integer> function) {
        places = function;
    }

    /** Brings a cell into view and gives it the focus. */
    public void goTo(String row, String field) {
        grid.getElement().executeJs("this.$editing.goTo($0, $1, $2)", row, field, places.apply(row));
    }
}
