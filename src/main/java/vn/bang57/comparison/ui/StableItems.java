package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a grid, known by their ids. As long as the same ids come in the same order only the items that changed
 * are sent, so that scroll, focus and open editors stay where they are.
 */
final class StableItems<T> implements Serializable {

    private final Grid<T> grid;
    private final SerializableFunction<T, String> id;
    private transient List<T> items = new ArrayList<>();

    StableItems(Grid<T> grid, SerializableFunction<T, String> id) {
        this.grid = grid;
        this.id = id;
    }

    List<T> items() {
        return List.copyOf(items);
    }

    void show(List<T> next) {
        boolean same =
                next.stream().map(id).toList().equals(items.stream().map(id).toList());
        if (same && !next.isEmpty()) {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(items.get(i))) {
                    items.set(i, next.get(i));
                    grid.getDataProvider().refreshItem(next.get(i));
                }
            }
            return;
        }
        items = new ArrayList<>(next);
        grid.setItems(new ListDataProvider<>(items) {
            @Override
            public Object getId(T item) {
                return id.apply(item);
            }
        });
    }
}
