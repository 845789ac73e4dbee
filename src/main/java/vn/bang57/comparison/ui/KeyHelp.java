package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The keys of the grids, as the user's guide has them. */
final class KeyHelp extends Dialog {

    private static final List<String> ROWS = List.of(
            "move",
            "edge",
            "edit",
            "type",
            "store",
            "escape",
            "select",
            "all",
            "copy",
            "paste",
            "fill",
            "series",
            "many",
            "clear",
            "undo",
            "find",
            "conflict",
            "help");

    KeyHelp() {
        addClassNames("b57-dialog", "b57-keys");
        setHeaderTitle(getTranslation("keys.title"));
        NativeTableBody body = new NativeTableBody();
        for (String row : ROWS) {
            NativeTableHeaderCell keys = new NativeTableHeaderCell(getTranslation("keys." + row));
            keys.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(keys, new NativeTableCell(getTranslation("keys." + row + ".does"))));
        }
        add(new NativeTable(body));
        getFooter().add(Tags.button(getTranslation("keys.close"), this::close, "b57-btn-primary"));
    }
}
