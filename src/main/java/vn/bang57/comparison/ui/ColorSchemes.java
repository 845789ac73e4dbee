package vn.bang57.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Page;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Light, dark and high contrast: by the system until somebody chooses; a choice is kept in the browser. High contrast
 * takes its ground, white or black, from the system.
 */
final class ColorSchemes {

    private static final String KEY = "bang57.scheme";
    private static final String CONTRAST_CLASS = "b57-contrast";

    /** What the page can look like, in the order in which the button goes through them. */
    enum Scheme {
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK),
        CONTRAST(ColorScheme.Value.SYSTEM);

        private final ColorScheme.Value value;

        Scheme(ColorScheme.Value value) {
            this.value = value;
        }

        Scheme next() {
            return values()[(ordinal() + 1) % values().length];
        }

        String key() {
            return "scheme." + name().toLowerCase(Locale.ROOT);
        }
    }

    private ColorSchemes() {}

    /** Takes over what was chosen earlier in this browser, or what the system prefers. */
    static void restore(UI ui) {
        ui.getPage().setColorScheme(ColorScheme.Value.SYSTEM);
        ui.getPage().executeJs("""
                        const chosen = localStorage.getItem($0);
                        const more = matchMedia('(prefers-contrast: more)');
                        const follow = () => localStorage.getItem($0)
                          || document.documentElement.classList.toggle($1, more.matches);
                        more.onchange = follow;
                        document.documentElement.classList.toggle($1, chosen ? chosen === 'CONTRAST' : more.matches);
                        return chosen;""", KEY, CONTRAST_CLASS).then(String.class, chosen -> {
            for (Scheme scheme : Scheme.values()) {
                if (scheme.name().equals(chosen)) {
                    ui.getPage().setColorScheme(scheme.value);
                }
            }
        });
    }

    /** Goes on from the scheme that shows to the next one, and tells which that is. */
    static void toggle(Consumer<Scheme> shown) {
        Page page = UI.getCurrent().getPage();
        page.executeJs("""
                        const root = document.documentElement;
                        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
                        return root.classList.contains($0) ? 'CONTRAST' : $1 === 'DARK' || $1 === 'SYSTEM' && dark ? 'DARK' : 'LIGHT';""", CONTRAST_CLASS, page.getColorScheme().name()).then(String.class, now -> {
            Scheme next = Scheme.valueOf(now).next();
            page.setColorScheme(next.value);
            page.executeJs(
                    "document.documentElement.classList.toggle($0, $1); localStorage.setItem($2, $3)",
                    CONTRAST_CLASS,
                    next == Scheme.CONTRAST,
                    KEY,
                    next.name());
            shown.accept(next);
        });
    }
}
