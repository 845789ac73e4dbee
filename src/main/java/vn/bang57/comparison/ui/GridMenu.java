package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;

/** A grid's own menu: find, which columns are shown, and the keys. What it opens is made when it is opened. */
final class GridMenu extends MenuBar {

    GridMenu(GridDesk desk, KeptColumns columns) {
        addClassName("b57-menu");
        SubMenu menu = addItem(getTranslation("menu.grid")).getSubMenu();
        menu.addItem(getTranslation("menu.find"), click -> desk.blocks().openFind());
        menu.addItem(getTranslation("menu.columns"), click -> new ColumnDialog(desk.grid(), columns).open());
        menu.addItem(getTranslation("menu.columns.reset"), click -> columns.reset());
        menu.addItem(getTranslation("menu.keys"), click -> new KeyHelp().open());
    }
}
