package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import vn.bang57.shared.sheet.PastePlan;
import vn.bang57.shared.sheet.Placement;

/** The cells that a paste is about: what they hold, what they will hold, and why some will not. */
final class PasteTable extends Div {

    private static final String CELL = "<span class=\"${item.css}\" title=\"${item.text}\">${item.text}</span>";
    private static final int SHORT = 8;

    private final Grid<Placement> grid = new Grid<>();

    PasteTable() {
        addClassName("b57-paste-table");
        grid.addThemeNames("no-border", "compact");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("accessible-name", getTranslation("paste.title"));
        column("paste.line", cell -> cell.line().label(), cell -> "").setFlexGrow(3);
        column("paste.field", cell -> cell.field().label(), cell -> "").setFlexGrow(1);
        column("paste.before", cell -> shown(cell.before()), cell -> "b57-paste-before")
                .setFlexGrow(1);
        column("paste.after", this::after, PasteTable::afterClass).setFlexGrow(3);
        add(grid);
    }

    void show(PastePlan plan) {
        List<Placement> cells = plan.cells().stream()
                .filter(cell -> !(cell.outcome() instanceof Placement.Same))
                .sorted(Comparator.comparing(cell -> !(cell.outcome() instanceof Placement.Refused)))
                .toList();
        grid.setAllRowsVisible(cells.size() <= SHORT);
        grid.setItems(cells);
    }

    private Grid.Column<Placement> column(String header, Text text, Text css) {
        return grid.addColumn(LitRenderer.<Placement>of(CELL)
                        .withProperty("text", text::of)
                        .withProperty("css", css::of))
                .setHeader(getTranslation(header))
                .setResizable(true);
    }

    private interface Text {
        String of(Placement cell);
    }

    private String after(Placement cell) {
        return switch (cell.outcome()) {
            case Placement.Changes(String text) -> shown(text);
            case Placement.Same same -> shown(cell.before());
            case Placement.Blank blank -> getTranslation("paste.blank");
            case Placement.Refused(String typed, String reason) ->
                "✕ " + (typed.isEmpty() || reason.contains(typed) ? "" : "“" + typed + "”: ") + reason;
        };
    }

    private static String afterClass(Placement cell) {
        return switch (cell.outcome()) {
            case Placement.Changes changes -> "b57-paste-after";
            case Placement.Same same -> "";
            case Placement.Blank blank -> "b57-paste-blank";
            case Placement.Refused refused -> "b57-paste-refused";
        };
    }

    private String shown(String text) {
        return text.isEmpty() ? getTranslation("paste.empty") : text;
    }
}
