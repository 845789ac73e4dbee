package vn.bang57.shared.ui.grid;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody asks for with a selection of cells; nothing in it is trusted.
 *
 * @param row the id of the row of one corner
 * @param field the id of its column
 * @param otherRow the same of the opposite corner
 * @param otherField the same of the opposite corner
 * @param fields the columns that are shown, in the order in which they stand on that screen
 * @param text what is pasted as plain text, or typed for all cells
 * @param html what is pasted as HTML; empty when there is none
 * @param whole whether everything is selected
 * @param scope to recover: the sheet that the texts were typed in
 * @param typed to recover: the texts
 */
public record BlockRequest(
        Action action,
        String row,
        String field,
        String otherRow,
        String otherField,
        List<String> fields,
        String text,
        String html,
        boolean whole,
        String scope,
        List<Typed> typed)
        implements Serializable {

    /** What is asked for. */
    public enum Action {
        COPY,
        PASTE,
        FILL,
        SERIES,
        CLEAR,
        EVERYWHERE,
        UNDO,
        REDO,
        RECOVER,
        FIND,
        KEYS
    }

    /** A text that a page which is gone could not store. */
    public record Typed(String row, String field, String text) implements Serializable {}

    private static final int LONGEST = 8_000_000;

    public BlockRequest {
        fields = List.copyOf(fields);
        typed = List.copyOf(typed);
    }

    /** Null when it is no request at all. */
    static @Nullable BlockRequest of(JsonNode data) {
        JsonNode detail = data.path("event.detail");
        String text = detail.path("text").asString("");
        String html = detail.path("html").asString("");
        Action action = action(detail.path("action").asString(""));
        if (action == null || text.length() > LONGEST || html.length() > LONGEST) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        detail.path("fields").forEach(field -> fields.add(field.asString("")));
        List<Typed> typed = new ArrayList<>();
        detail.path("typed")
                .forEach(each -> typed.add(new Typed(
                        each.path("row").asString(""),
                        each.path("field").asString(""),
                        each.path("text").asString(""))));
        return new BlockRequest(
                action,
                detail.path("row").asString(""),
                detail.path("field").asString(""),
                detail.path("otherRow").asString(""),
                detail.path("otherField").asString(""),
                fields,
                text,
                html,
                detail.path("whole").asBoolean(false),
                detail.path("scope").asString(""),
                typed);
    }

    private static @Nullable Action action(String name) {
        for (Action action : Action.values()) {
            if (action.name().equals(name)) {
                return action;
            }
        }
        return null;
    }
}
