package vn.bang57.shared.ui.grid;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends single cells of rows that the browser has, where the grid by itself would send whole rows. */
record CellPatches<T>(Grid<T> grid, ShownRows<T> shown) implements Serializable {

    /** Sends what the columns' renderers show of a row now. A row that the browser does not have is not sent. */
    void send(T row, Collection<Column<T>> columns) {
        DataKeyMapper<T> keys = grid.getDataCommunicator().getKeyMapper();
        if (keys.has(row)) {
            keys.refresh(row);
            shown.refresh(row);
            Map<String, Map<String, @Nullable Object>> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(GridBlocks.nameOf(column), shown(row, column)));
            grid.getElement().executeJs("window.Vaadin.cellEditing.patch(this, $0, $1)", shown.idOf(row), cells);
        }
    }

    private static <T> Map<String, @Nullable Object> shown(T row, Column<T> column) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ((LitRenderer<T>) column.getRenderer())
                .getValueProviders()
                .forEach((property, value) -> values.put(property, value.apply(row)));
        return values;
    }
}
