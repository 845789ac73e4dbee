package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A button with a menu of commands below it. The menu comes into the page when it is opened for the first time: what
 * nobody asks for costs a visit nothing.
 */
@JsModule("./menu-button.ts")
final class MenuButton extends NativeButton {

    private final ContextMenu menu = new ContextMenu(this);

    MenuButton(String text) {
        super(text);
        addClassNames("b57-btn", "b57-menu");
        getElement().setAttribute("aria-haspopup", "menu").setAttribute("aria-expanded", "false");
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        menu.addOpenedChangeListener(
                event -> getElement().setAttribute("aria-expanded", Boolean.toString(event.isOpened())));
    }

    /** Where commands are added. */
    ContextMenu menu() {
        return menu;
    }
}
