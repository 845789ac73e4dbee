package vn.bang57.comparison.ui;

import java.util.List;
import vn.bang57.editing.Write;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.shared.sheet.Sheet;

/** A grid of the page as a sheet whose cells can be written. */
interface EditableSheet extends Sheet {

    /** The write that makes the cell hold what the placement says, on the state that this sheet shows. */
    Write write(Placement placement);

    /** The fields in the order of somebody's screen; fields that are not shown are left out. */
    static List<Sheet.Field> inOrder(List<Sheet.Field> fields, List<String> shown) {
        if (shown.isEmpty()) {
            return fields;
        }
        return shown.stream()
                .flatMap(id -> fields.stream().filter(field -> field.id().equals(id)))
                .toList();
    }
}
