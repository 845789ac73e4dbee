package vn.bang57.shared.ui.grid;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the browser is told of a grid's editing: {@code config.ts} has its shape. */
final class GridSetUp {

    private GridSetUp() {}

    static ObjectNode of(boolean enabled, String scope, EditTexts texts, Map<String, FieldKind> fields) {
        var setUp =
                JsonNodeFactory.instance.objectNode().put("enabled", enabled).put("scope", scope);
        texts.putInto(setUp.putObject("texts"));
        var list = setUp.putArray("fields");
        fields.forEach((id, kind) -> {
            var field = list.addObject().put("id", id);
            var options = field.putArray("options");
            for (var option : kind.options()) {
                options.addObject().put("value", option.value()).put("label", option.label());
            }
            field.put(
                    "kind",
                    switch (kind) {
                        case FieldKind.Text text -> "TEXT";
                        case FieldKind.Choice choice -> "CHOICE";
                        case FieldKind.Suggest suggest -> "SUGGEST";
                    });
        });
        return setUp;
    }
}
