package vn.bang57.comparison.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bang57.shared.sheet.PastePlan;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.shared.sheet.Sheet;
import vn.bang57.shared.ui.grid.BlockRequest.Typed;

/** What storing texts that were left behind would do. */
final class Recovery {

    private Recovery() {}

    /** A placement for each text whose cell the sheet has; the others are named among what is unknown. */
    static PastePlan plan(Sheet sheet, List<Typed> texts) {
        Map<String, Sheet.Line> lines = new HashMap<>();
        sheet.lines().stream().filter(line -> !line.heading()).forEach(line -> lines.put(line.id(), line));
        Map<String, Sheet.Field> fields = new HashMap<>();
        sheet.fields().forEach(field -> fields.put(field.id(), field));
        List<Placement> cells = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Typed typed : texts) {
            Sheet.Line line = lines.get(typed.row());
            Sheet.Field field = fields.get(typed.field());
            if (line == null || field == null) {
                gone.add(typed.text());
            } else {
                cells.add(Placement.of(sheet, line, field, typed.text()));
            }
        }
        return new PastePlan(cells, false, gone, 0, List.of(), 0, 0);
    }
}
