package vn.bang57.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.StateParameters;

/** The page's address: the only place that knows how a state stands in it. */
final class DashboardNavigation {

    private DashboardNavigation() {}

    static DashboardState read(Location location) {
        Map<String, String> parameters = new LinkedHashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        return StateParameters.read(parameters);
    }

    static void go(UI ui, DashboardState state) {
        ui.navigate(DashboardView.class, query(state));
    }

    static QueryParameters query(DashboardState state) {
        return QueryParameters.simple(StateParameters.write(state));
    }
}
