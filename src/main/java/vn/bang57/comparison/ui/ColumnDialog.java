package vn.bang57.comparison.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

/** Which columns of a grid are shown; the frozen ones always are, for without them no row has a name. */
final class ColumnDialog extends Dialog {

    ColumnDialog(Grid<?> grid, KeptColumns columns) {
        addClassNames("b57-dialog", "b57-columns");
        setHeaderTitle(getTranslation("menu.columns"));
        Div list = new Div();
        list.addClassName("b57-column-list");
        grid.getColumns().stream()
                .filter(column -> column.getKey() != null && !column.isFrozen() && !column.isFrozenToEnd())
                .forEach(column -> {
                    Checkbox box = new Checkbox(columns.label(column), column.isVisible());
                    box.addValueChangeListener(change -> columns.show(column.getKey(), change.getValue()));
                    list.add(box);
                });
        add(list);
        getFooter().add(Tags.button(getTranslation("keys.close"), this::close, "b57-btn-primary"));
    }
}
