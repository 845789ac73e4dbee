package vn.bang57.shared.ui.grid;

import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells the browser each row's lasting id, and keeps the rows that it was shown last. The grid's own keys die when a row
 * is scrolled away, yet what was typed there has to be stored; and only what was shown can be edited.
 */
final class ShownRows<T> implements DataGenerator<T> {

    private static final int KEPT = 500;

    private final SerializableFunction<T, String> rowId;
    private final Map<String, T> rows = new LinkedHashMap<>();

    ShownRows(SerializableFunction<T, String> rowId) {
        this.rowId = rowId;
    }

    @Override
    public void generateData(T item, ObjectNode json) {
        var id = rowId.apply(item);
        json.put("editRow", id);
        rows.remove(id);
        rows.put(id, item);
        if (rows.size() > KEPT) {
            rows.remove(rows.keySet().iterator().next());
        }
    }

    /** Keeps a row as it is now, if it was shown. */
    void refresh(T item) {
        rows.replace(rowId.apply(item), item);
    }

    String idOf(T item) {
        return rowId.apply(item);
    }

    @Nullable
    T find(String id) {
        return rows.get(id);
    }
}
