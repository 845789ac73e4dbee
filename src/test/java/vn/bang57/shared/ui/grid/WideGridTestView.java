package vn.bang57.shared.ui.grid;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.router.Route;

/** The same with thirty more columns, of which only those in view are drawn. */
@Route("test-grid-editing-wide")
class WideGridTestView extends GridEditingTestView {

    WideGridTestView() {
        for (int n = 1; n <= 30; n++) {
            String field = "c" + n;
            var column = grid.addColumn(new EditableCell<Row>(
                                    row -> row.values.getOrDefault(field, "?"), row -> Integer.toString(row.version))
                            .renderer("<span data-cell=\"${item.cell}\">${item.edit?.[0]}</span>")
                            .withProperty("cell", row -> row.id + "." + field))
                    .setHeader(field)
                    .setWidth("140px")
                    .setFlexGrow(0);
            editing.field(column, field, FieldKind.text());
        }
        grid.setColumnRendering(ColumnRendering.LAZY);
    }
}
