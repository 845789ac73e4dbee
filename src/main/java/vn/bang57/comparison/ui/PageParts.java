package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.Dashboards;
import vn.bang57.comparison.Pictured;
import vn.bang57.comparison.ViewPrinter;
import vn.bang57.history.History;
import vn.bang57.target.TargetService;
import vn.bang57.task.TaskService;

/** Puts the page together from its parts and the services that they need. */
@SpringComponent
class PageParts {

    private final TargetService targets;
    private final TaskService tasks;
    private final History history;
    private final Dashboards dashboards;
    private final Administration administration;
    private final BlockServices blockServices;
    private final Past past;
    private final ViewPrinter printer;

    PageParts(
            TargetService targets,
            TaskService tasks,
            History history,
            Dashboards dashboards,
            Administration administration,
            BlockServices blockServices,
            Past past,
            ViewPrinter printer) {
        this.targets = targets;
        this.tasks = tasks;
        this.history = history;
        this.dashboards = dashboards;
        this.administration = administration;
        this.blockServices = blockServices;
        this.past = past;
        this.printer = printer;
    }

    /**
     * A page that is built.
     *
     * @param bars what stands across the page, in its order
     * @param body what stands below the bars, in its order
     * @param parts everything that wants to be shown a dashboard, in the order in which to show it
     */
    record Built(List<Component> bars, List<Component> body, List<Page.Part> parts) {}

    Built build(Page page, TextField author, Dashboard first) {
        TargetEdits edits = new TargetEdits(targets, history);
        BlockServices.OfPage blocks = blockServices.of(page, () -> dashboards.load(page.state()));
        Supplier<Instant> clock = () -> past.back().known().now();
        ExportMenu export = new ExportMenu(clock);
        HistoryMenu ways = new HistoryMenu(page, past, () -> dashboards.load(page.state()));
        TopBar top = new TopBar(page, export, ways, author);
        AsOfBand asOf = new AsOfBand(page);
        FilterBar filters = new FilterBar(page);
        HeadlineCards cards = new HeadlineCards(page, administration.communes());
        DrillPanel drill = new DrillPanel(
                page, administration.indicators(), new PrintButton(page.text("drill.print"), clock, printer::figures));
        CellDetail detail = new CellDetail(page, edits, new ActualEdits(administration.actuals(), history));
        TaskPanel taskPanel = new TaskPanel(page, new PrintButton(page.text("task.print"), clock, printer::tasks));
        Div analysis = new Div(drill, detail, taskPanel);
        analysis.addClassName("b57-analysis");
        TargetGrid targetGrid = new TargetGrid(page, first, edits, blocks);
        ManyNote note = new ManyNote();
        CoverageTable coverage = new CoverageTable(page);
        TaskTab taskTab = new TaskTab(() -> new TaskGrid(page, tasks, history, blocks));
        Map<Tab, Component> tabs = new LinkedHashMap<>();
        tabs.put(Tab.TARGETS, targetGrid);
        tabs.put(Tab.TASKS, taskTab);
        tabs.put(Tab.COVERAGE, coverage);
        GridPanel grids = new GridPanel(
                page,
                tabs,
                Map.<Tab, Component>of(Tab.TARGETS, targetGrid.menu(), Tab.TASKS, taskTab.menu()),
                adding(page));
        Pictured pictured = new Pictured();
        return new Built(
                List.of(top, asOf, filters),
                List.of(note, cards, analysis, grids),
                List.of(
                        top,
                        asOf,
                        export,
                        filters,
                        note,
                        pictured(pictured, cards),
                        pictured(pictured, drill),
                        detail,
                        pictured(pictured, taskPanel),
                        grids,
                        targetGrid,
                        taskTab,
                        coverage));
    }

    private static Page.Part pictured(Pictured pictured, Page.Part part) {
        return dashboard -> part.show(pictured.of(dashboard));
    }

    /** The buttons that add things and put retired ones back. */
    private List<NativeButton> adding(Page page) {
        return List.of(
                Tags.button(
                        page.text("add.indicator"),
                        () -> new AddIndicatorDialog(page, administration.indicators(), administration.catalogue())
                                .open()),
                Tags.button(
                        page.text("add.commune"),
                        () -> new AddCommuneDialog(page, dashboards.load(page.state()), administration.communes())
                                .open()),
                Tags.button(page.text("retired.open"), () -> new RetiredDialog(page, administration).open()));
    }
}
