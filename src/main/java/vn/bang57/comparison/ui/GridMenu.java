package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;

/** A grid's own menu: find, which columns are shown, and the keys. What it opens is made when it is opened. */
final class GridMenu {

    private GridMenu() {}

    static MenuButton of(GridDesk desk, KeptColumns columns) {
        MenuButton button = new MenuButton(desk.grid().getTranslation("menu.grid"));
        ContextMenu menu = button.menu();
        menu.addItem(button.getTranslation("menu.find"), click -> desk.blocks().openFind());
        menu.addItem(button.getTranslation("menu.columns"), click -> new ColumnDialog(desk.grid(), columns).open());
        menu.addItem(button.getTranslation("menu.columns.reset"), click -> columns.reset());
        menu.addItem(button.getTranslation("menu.keys"), click -> new KeyHelp().open());
        return button;
    }
}
