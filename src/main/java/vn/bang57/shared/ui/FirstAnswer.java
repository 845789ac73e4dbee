package vn.bang57.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Puts the server's first answer into the HTML of the main page, and makes that safe for everybody: words of users within
 * it cannot end its script, nobody gets an old one, and what only asks for the HTML, as monitors do, does not hold a page
 * in memory for long.
 */
@SpringComponent
class FirstAnswer implements VaadinServiceInitListener {

    /** Long enough for a slow line to bring the scripts; they answer as soon as they run. */
    static final int SECONDS_UNANSWERED = 300;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(request -> isMainPage(request.getPathInfo()));
        event.addIndexHtmlRequestListener(response -> {
            // Who comes back by the browser's button must not get an answer of a page that has ended.
            response.getVaadinResponse().setHeader("Cache-Control", "no-store");
            closeWords(response);
            UI ui = UI.getCurrent();
            if (ui != null) {
                beginAs(ui, response.getDocument());
            }
        });
        event.getSource().addUIInitListener(init -> {
            // A second tab must not shorten the life of the first.
            if (init.getUI().getSession().getSession().isNew()) {
                holdBriefly(init.getUI());
            }
        });
    }

    /** The other views give their address a name at their first answer, which must come after the client's own navigation. */
    static boolean isMainPage(@Nullable String path) {
        return path == null || path.isEmpty() || path.equals("/");
    }

    /**
     * Flow writes the answer as it is, though a script ends where {@code </script} stands, in a string or not. Outside of
     * strings a script of JSON has no such sign.
     */
    static void closeWords(IndexHtmlResponse response) {
        response.getDocument().select("script[initial]").stream()
                .flatMap(script -> script.dataNodes().stream())
                .filter(text -> text.getWholeData().contains("Vaadin.TypeScript"))
                .forEach(FirstAnswer::closeWords);
    }

    private static void closeWords(DataNode text) {
        text.setWholeData(text.getWholeData().replace("<", "\\u003c"));
    }

    /**
     * The root of the HTML says what the answer within it says: to change its language or colours later has everything
     * styled a second time.
     */
    static void beginAs(UI ui, Document html) {
        ColorScheme.Value scheme = ui.getPage().getColorScheme();
        html.expectFirst("html")
                .attr("lang", ui.getLocale().getLanguage())
                .attr("theme", scheme.getThemeValue())
                .attr("style", "color-scheme: " + scheme.getValue());
    }

    static void holdBriefly(UI ui) {
        WrappedSession session = ui.getSession().getSession();
        int usual = session.getMaxInactiveInterval();
        session.setMaxInactiveInterval(SECONDS_UNANSWERED);
        ui.getPage().executeJs("return true").then(answered -> session.setMaxInactiveInterval(usual));
    }
}
