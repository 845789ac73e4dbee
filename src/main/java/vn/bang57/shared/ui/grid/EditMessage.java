package vn.bang57.shared.ui.grid;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A commit as the browser sent it: nothing in it is trusted. */
record EditMessage(long id, String row, String field, String text, String version, long seen, boolean pasted) {

    private static final int LONGEST = 20_000;

    /** Null when it is not a commit at all. */
    static @Nullable EditMessage of(JsonNode data) {
        var detail = data.path("event.detail");
        if (!detail.path("id").isNumber() || detail.path("text").asString("").length() > LONGEST) {
            return null;
        }
        return new EditMessage(
                detail.path("id").asLong(),
                detail.path("row").asString(""),
                detail.path("field").asString(""),
                detail.path("text").asString(""),
                detail.path("version").asString(""),
                detail.path("seen").asLong(0),
                detail.path("pasted").asBoolean(false));
    }
}
