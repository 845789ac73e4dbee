package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import vn.bang57.comparison.LookingBack;

/** The ways into the past: the page as of a moment. */
final class HistoryMenu extends Div {

    HistoryMenu(Page page, LookingBack back) {
        addClassName("b57-history-menu");
        MenuBar menu = new MenuBar();
        menu.addClassName("b57-menu");
        MenuItem history = menu.addItem(getTranslation("history.menu"));
        history.getSubMenu()
                .addItem(getTranslation("asof.open"))
                .addClickListener(click -> new AsOfDialog(page, back.known()).open());
        add(menu);
    }
}
