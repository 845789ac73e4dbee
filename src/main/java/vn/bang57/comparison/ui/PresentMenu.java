package vn.bang57.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.StateParameters;

/** The ways to the projector. What is shown there is another feature, reached by its address alone. */
@JsModule("./presenting.ts")
final class PresentMenu extends Div {

    private static final String WALL = "trinh-chieu";
    private static final String AGENDA = "chuong-trinh";
    private static final String MINUTES = "bien-ban";
    private static final String FROM = "from";
    /** Read by frontend/presenting.ts, too. */
    private static final String CLICKER = "bang57.clicker";

    private final Page page;

    PresentMenu(Page page) {
        this.page = page;
        addClassName("b57-present");
        NativeButton present = Tags.button(getTranslation("deck.open"), () -> present(false));
        present.getElement().setAttribute("data-present", true);
        // Asked for within the click itself, or the browser refuses.
        Fullscreen.onClick(present).enter();
        NativeButton here = Tags.button(getTranslation("present.here"), () -> present(true));
        here.getElement().setAttribute("data-present-here", true).setAttribute("hidden", true);
        Fullscreen.onClick(here).enter();
        MenuButton more = new MenuButton("");
        more.setAriaLabel(getTranslation("present.more"));
        ContextMenu ways = more.menu();
        MenuItem fromHere = ways.addItem(getTranslation("present.here.key"), event -> present(true));
        Fullscreen.onClick(fromHere).enter();
        ways.addItem(getTranslation("present.agenda"), event -> go(AGENDA, Map.of()));
        ways.addItem(getTranslation("present.minutes"), event -> UI.getCurrent().navigate(MINUTES));
        MenuItem clicker = ways.addItem(getTranslation("present.clicker"));
        clicker.setCheckable(true);
        clicker.addClickListener(event -> WebStorage.setItem(CLICKER, clicker.isChecked() ? "on" : "off"));
        addAttachListener(event -> WebStorage.getItem(CLICKER, kept -> clicker.setChecked("on".equals(kept))));
        add(present, here, more);
    }

    private void present(boolean fromHere) {
        String place = fromHere ? place(page.state()) : "";
        go(WALL, place.isEmpty() ? Map.of() : Map.of(FROM, place));
    }

    private void go(String route, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(StateParameters.write(page.state()));
        parameters.putAll(more);
        UI.getCurrent().navigate(route, QueryParameters.simple(parameters));
    }

    /** The slide that shows what the page shows, and what is drilled into from it. */
    private static String place(DashboardState state) {
        Drill drill = state.drill();
        String indicator = drill.indicator();
        if (indicator != null) {
            String start = drill.pillar() == null ? "headline@0" : "pillar/" + drill.pillar() + "@0";
            String commune = drill.commune();
            return start + ">indicator:" + indicator + "@0"
                    + (commune == null ? "" : ">cell:" + indicator + "/" + commune + "@0");
        }
        if (drill.pillar() != null) {
            return "pillar/" + drill.pillar() + "@0";
        }
        return state.tab() == Tab.TASKS ? "tasks@0" : state.tab() == Tab.COVERAGE ? "gaps@0" : "";
    }
}
