package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.history.History;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.target.TargetService;
import vn.bang57.task.TaskService;

/** Puts the page together from its parts and the services that they need. */
@SpringComponent
class PageParts {

    private final TargetService targets;
    private final TaskService tasks;
    private final History history;
    private final IndicatorService indicators;
    private final IndicatorQuery catalogue;

    PageParts(
            TargetService targets, TaskService tasks, History history, IndicatorService indicators, IndicatorQuery catalogue) {
        this.targets = targets;
        this.tasks = tasks;
        this.history = history;
        this.indicators = indicators;
        this.catalogue = catalogue;
    }

    /**
     * A page that is built.
     *
     * @param body what stands below the bars, in its order
     * @param parts everything that wants to be shown a dashboard, in the order in which to show it
     */
    record Built(Component top, Component filters, List<Component> body, List<Page.Part> parts) {}

    Built build(Page page, TextField author, Dashboard first) {
        TargetEdits edits = new TargetEdits(targets, history);
        ConflictPrompt conflicts = new ConflictDialog();
        ExportMenu export = new ExportMenu();
        TopBar top = new TopBar(page, export, author);
        FilterBar filters = new FilterBar(page);
        HeadlineCards cards = new HeadlineCards(page);
        DrillPanel drill = new DrillPanel(page);
        CellDetail detail = new CellDetail(page, edits);
        TaskPanel taskPanel = new TaskPanel(page);
        Div analysis = new Div(drill, detail, taskPanel);
        analysis.addClassName("b57-analysis");
        TargetGrid targetGrid = new TargetGrid(page, first, edits, conflicts);
        CoverageTable coverage = new CoverageTable(page);
        TaskGrid taskGrid = new TaskGrid(page, tasks, history, conflicts);
        Map<Tab, Component> tabs = new LinkedHashMap<>();
        tabs.put(Tab.TARGETS, targetGrid);
        tabs.put(Tab.TASKS, taskGrid);
        tabs.put(Tab.COVERAGE, coverage);
        NativeButton addIndicator = Tags.button(
                page.text("add.indicator"), () -> new AddIndicatorDialog(page, indicators, catalogue).open());
        GridPanel grids = new GridPanel(page, tabs, List.of(addIndicator));
        return new Built(
                top,
                filters,
                List.of(cards, analysis, grids),
                List.of(
                        top, export, filters, cards, drill, detail, taskPanel, grids, targetGrid, taskGrid, coverage));
    }
}
