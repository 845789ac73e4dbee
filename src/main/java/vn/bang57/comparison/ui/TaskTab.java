package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Tab;

/** The place of the task grid, which is made when its tab is first opened: many who visit the page never do. */
final class TaskTab extends Div implements Page.Part {

    private final transient Supplier<TaskGrid> maker;
    private final Div menu = new Div();
    private @Nullable TaskGrid grid;

    TaskTab(Supplier<TaskGrid> maker) {
        this.maker = maker;
        addClassName("b57-later");
        menu.addClassName("b57-later");
    }

    /** Where the grid's menu will be. */
    Div menu() {
        return menu;
    }

    @Override
    public void show(Dashboard dashboard) {
        if (grid == null && dashboard.state().tab() == Tab.TASKS) {
            grid = maker.get();
            add(grid);
            menu.add(grid.menu());
        }
        if (grid != null) {
            grid.show(dashboard);
        }
    }
}
