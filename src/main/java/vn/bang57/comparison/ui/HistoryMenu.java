package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import vn.bang57.comparison.Dashboard;

/** The ways into the past: the page as of a moment, and what has changed since one. */
final class HistoryMenu extends Div {

    /** Takes what the page shows when it is asked. */
    HistoryMenu(Page page, Past past, Supplier<Dashboard> open) {
        addClassName("b57-history-menu");
        MenuButton button = new MenuButton(getTranslation("history.menu"));
        ContextMenu ways = button.menu();
        ways.addItem(getTranslation("asof.open"))
                .addClickListener(click -> new AsOfDialog(page, past.back().known()).open());
        ways.addItem(getTranslation("since.open"))
                .addClickListener(click ->
                        new SinceDialog(page, past.changes(), past.back().known(), open).open());
        add(button);
    }
}
