package vn.bang57.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Page;

/** Light and dark: by the system until somebody chooses; a choice is kept in the browser. */
final class ColorSchemes {

    private static final String KEY = "bang57.scheme";

    private ColorSchemes() {}

    /** Takes over what was chosen earlier in this browser. */
    static void restore(UI ui) {
        ui.getPage().setColorScheme(ColorScheme.Value.SYSTEM);
        ui.getPage().executeJs("return localStorage.getItem($0)", KEY).then(String.class, chosen -> {
            if ("DARK".equals(chosen) || "LIGHT".equals(chosen)) {
                ui.getPage().setColorScheme(ColorScheme.Value.valueOf(chosen));
            }
        });
    }

    /** Goes to the other scheme than the one that shows. */
    static void toggle() {
        Page page = UI.getCurrent().getPage();
        page.executeJs("return matchMedia('(prefers-color-scheme: dark)').matches")
                .then(Boolean.class, systemDark -> {
                    boolean dark = page.getColorScheme() == ColorScheme.Value.DARK
                            || page.getColorScheme() == ColorScheme.Value.SYSTEM && systemDark;
                    ColorScheme.Value next = dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
                    page.setColorScheme(next);
                    page.executeJs("localStorage.setItem($0, $1)", KEY, next.name());
                });
    }
}
