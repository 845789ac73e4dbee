package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.bang57.shared.ui.grid.BlockRequest.Action;

/** Selected cells of a grid, and what the browser asks of them. */
final class Selection {

    private static final Pattern CALL = Pattern.compile("this\\.\\$editing\\??\\.(\\w+)\\(.*");

    private final Grid<?> grid;
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();
    private final ObjectNode detail = data.putObject("event.detail");

    /** What the grid in the browser is told: a method and what it takes. */
    record Told(String method, List<String> texts) {}

    private Selection(Grid<?> grid) {
        this.grid = grid;
    }

    static Selection of(Grid<?> grid, String row, String field, String otherRow, String otherField) {
        Selection selection = new Selection(grid);
        selection
                .detail
                .put("row", row)
                .put("field", field)
                .put("otherRow", otherRow)
                .put("otherField", otherField)
                .put("whole", false)
                .putArray("fields");
        return selection;
    }

    static Selection of(Grid<?> grid, String row, String field) {
        return of(grid, row, field, row, field);
    }

    /** The columns as they stand on the screen. */
    Selection shown(String... fields) {
        List.of(fields).forEach(detail.withArray("fields")::add);
        return this;
    }

    Selection whole() {
        detail.put("whole", true);
        return this;
    }

    List<Told> ask(Action action) {
        return ask(action.name(), "", "");
    }

    List<Told> ask(Action action, String text) {
        return ask(action.name(), text, "");
    }

    List<Told> paste(String text) {
        return ask(Action.PASTE, text);
    }

    List<Told> pasteHtml(String html) {
        return ask(Action.PASTE.name(), "1.5", html);
    }

    /** Fires the event that the browser would, and gives what it is told. */
    List<Told> ask(String action, String text, String html) {
        GridKt._findAll(grid);
        told();
        detail.put("action", action).put("text", text).put("html", html);
        _fireDomEvent(grid, "cell-block", data);
        return told();
    }

    /** What grids were told since the last look. */
    static List<Told> told() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(script -> {
                    Matcher matcher = CALL.matcher(script.getExpression());
                    return matcher.find()
                            ? Optional.of(new Told(
                                            matcher.group(1),
                                            script.getParameters().stream()
                                                    .filter(String.class::isInstance)
                                                    .map(String.class::cast)
                                                    .toList()))
                                    .stream()
                            : Optional.<Told>empty().stream();
                })
                .toList();
    }

    /** What was said in a few words. */
    static List<String> said(List<Told> told) {
        return told.stream()
                .filter(each -> each.method().equals("say"))
                .map(each -> each.texts().getFirst())
                .toList();
    }

    /** The plain text that was put on the clipboard. */
    static String copied(List<Told> told) {
        return told.stream()
                .filter(each -> each.method().equals("copied"))
                .map(each -> each.texts().getFirst())
                .findFirst()
                .orElse("");
    }
}
