package vn.bang57.shared.ui.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two hundred rows to type in; every tenth is a group row. */
@Route("test-grid-editing")
@StyleSheet("grid-editing.css")
class GridEditingTestView extends Div {

    static final class Row {
        final String id;
        final boolean group;
        final Map<String, String> values = new HashMap<>();
        int version;

        Row(int index) {
            id = "r" + index;
            group = index % 10 == 0;
            values.put("a", "a" + index);
            values.put("b", "b" + index);
            values.put("status", "Chưa bắt đầu");
            values.put("agency", "Phòng Văn hóa");
        }
    }

    final Grid<Row> grid = new Grid<>();
    final GridEditing<Row> editing;
    final List<String> log = new ArrayList<>();
    private final Span logged = new Span();

    GridEditingTestView() {
        var rows = IntStream.range(0, 200).mapToObj(Row::new).toList();
        grid.setItems(rows);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("500px");
        grid.addColumn(row -> row.group ? "Nhóm " + row.id : "Dòng " + row.id)
                .setHeader("Tên")
                .setFrozen(true)
                .setRowHeader(true);
        editing = GridEditing.on(grid, row -> row.id)
                .versionedBy(VersionScope.ROW)
                .setHandler(this::store)
                .setEnabled(true);
        column("a", FieldKind.text());
        grid.addColumn(new EditableCell<Row>(row -> "x", row -> "0", row -> "Cột này do hệ thống tính").renderer())
                .setHeader("khóa");
        column("b", FieldKind.text());
        column(
                "status",
                FieldKind.choice(List.of(
                        new FieldKind.Option("NOT_STARTED", "Chưa bắt đầu"),
                        new FieldKind.Option("IN_PROGRESS", "Đang thực hiện"),
                        new FieldKind.Option("DONE", "Hoàn thành"))));
        column("agency", FieldKind.suggest(List.of("Phòng Văn hóa", "Phòng Kinh tế", "Công an xã")));
        logged.setId("log");
        var toggle = new Button("toggle", click -> editing.setEnabled(!editing.isEnabled()));
        toggle.setId("toggle");
        setWidth("1000px");
        add(toggle, grid, logged);
    }

    private void column(String field, FieldKind kind) {
        var column = grid.addColumn(new EditableCell<Row>(
                                row -> row.group ? null : row.values.get(field), row -> Integer.toString(row.version))
                        .renderer("<span data-cell=\"${item.cell}\">${item.edit?.[0]}</span>")
                        .withProperty("cell", row -> row.id + "." + field))
                .setHeader(field);
        editing.field(column, field, kind);
    }

    private EditOutcome store(CellEdit<Row> edit) {
        log.add(edit.row() + "." + edit.field() + "=" + edit.text());
        logged.setText(String.join(" ", log));
        var row = edit.item();
        if (!edit.version().equals(Integer.toString(row.version))) {
            return EditOutcome.refused("Phiên bản " + edit.version() + " khác " + row.version);
        }
        if (edit.text().equals("sai")) {
            return EditOutcome.refused("Phải là một con số");
        }
        if (edit.text().equals("lỗi")) {
            throw new IllegalStateException("nothing stored, on purpose");
        }
        if (edit.text().equals("chậm")) {
            pause();
        }
        if (edit.text().equals("tranh chấp")) {
            return EditOutcome.conflict("của họ", "Lan, 14:05", Integer.toString(row.version));
        }
        row.values.put(edit.field(), edit.text());
        row.version++;
        grid.getDataProvider().refreshItem(row);
        return EditOutcome.stored(Integer.toString(row.version));
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
