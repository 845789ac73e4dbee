package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A grid's own menu: find, which columns are shown, and the keys. */
final class GridMenu extends MenuBar {

    private final Grid<?> grid;
    private final KeptColumns columns;
    private final Map<String, MenuItem> shown = new LinkedHashMap<>();
    private final SubMenu hiding;

    GridMenu(GridDesk desk, KeptColumns columns) {
        this.grid = desk.grid();
        this.columns = columns;
        addClassName("b57-menu");
        MenuItem top = addItem(getTranslation("menu.grid"));
        top.getSubMenu()
                .addItem(getTranslation("menu.find"), click -> desk.blocks().openFind());
        hiding = top.getSubMenu().addItem(getTranslation("menu.columns")).getSubMenu();
        top.getSubMenu().addItem(getTranslation("menu.columns.reset"), click -> {
            columns.reset();
            build();
        });
        top.getSubMenu().addItem(getTranslation("menu.keys"), click -> new KeyHelp().open());
        columns.onChange(this::build);
    }

    /** Offers the columns that the grid has now, the frozen ones apart: without them no row has a name. */
    void build() {
        List<? extends Column<?>> present = grid.getColumns().stream()
                .filter(column -> column.getKey() != null && !column.isFrozen() && !column.isFrozenToEnd())
                .toList();
        List<String> keys = present.stream().map(Column::getKey).toList();
        if (!keys.equals(List.copyOf(shown.keySet()))) {
            shown.clear();
            hiding.removeAll();
            present.forEach(column -> {
                MenuItem item = hiding.addItem(columns.label(column));
                item.setCheckable(true);
                item.setKeepOpen(true);
                item.addClickListener(click -> columns.show(column.getKey(), item.isChecked()));
                shown.put(column.getKey(), item);
            });
        }
        present.forEach(column -> {
            MenuItem item = shown.get(column.getKey());
            if (item != null) {
                item.setChecked(column.isVisible());
            }
        });
    }
}
