package vn.bang57.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language of a page: its words' and, for browsers and screen readers, its root's. */
public final class PageLanguage {

    private PageLanguage() {}

    /**
     * Has the current page speak that language. A root that says so already is left alone, as Chromium styles everything
     * anew even when the same language is set again.
     */
    public static void speak(Locale locale) {
        UI ui = UI.getCurrent();
        ui.setLocale(locale);
        ui.getPage()
                .executeJs(
                        "if (document.documentElement.lang !== $0) document.documentElement.lang = $0",
                        locale.getLanguage());
    }
}
