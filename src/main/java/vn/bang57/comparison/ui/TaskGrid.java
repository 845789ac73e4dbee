package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.DashboardState.Sort;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.figures.TaskColumn;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.history.History;
import vn.bang57.shared.ui.grid.EditTexts;
import vn.bang57.shared.ui.grid.GridEditing;
import vn.bang57.shared.ui.grid.VersionScope;
import vn.bang57.task.Task;
import vn.bang57.task.TaskService;

/** The tasks as rows, to read and to type in. */
final class TaskGrid extends Div implements Page.Part {

    private static final String FOCUSED = "event.detail.itemKey";
    private static final int SETTLED_MS = 200;
    /** So few rows need no scrolling of their own. */
    private static final int ALL_SHOWN = 12;

    private final Page page;
    private final transient TaskService tasks;
    private final transient History history;
    private final Grid<Task> grid = new Grid<>();
    private final SteadyRows<Task> items = new SteadyRows<>(task -> Long.toString(task.id()));
    private final GridEditing<Task> editing;
    private final TaskColumns columns;
    private final TaskToolbar toolbar;
    private final Remembered question = new Remembered();
    private final Remembered agencies = new Remembered();
    private final MenuButton menu;
    private transient @Nullable Dashboard dashboard;

    TaskGrid(Page page, TaskService tasks, History history, BlockServices.OfPage blocks) {
        this.page = page;
        this.tasks = tasks;
        this.history = history;
        addClassName("b57-task-grid");
        toolbar = new TaskToolbar(page, this::add, this::retire);
        grid.addClassName("b57-tasks");
        grid.addThemeNames("no-border", "compact");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.getElement().setAttribute("accessible-name", getTranslation("task.grid"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("task.none"),
                getTranslation("task.none.reset"),
                () -> page.go(TaskChips.unfiltered(dashboard().state()))));
        editing = GridEditing.on(grid, task -> Long.toString(task.id())).versionedBy(VersionScope.ROW);
        columns = new TaskColumns(grid, this::dashboard, getLocale());
        columns.addTo(editing, this::openHistory);
        editing.setHandler(new TaskEdits(page, tasks, history, this::dashboard, this::stored));
        editing.in(TaskSheets.NAME);
        GridDesk desk = blocks.serve("tasks", grid, this, new TaskSheets(this::dashboard, items::rows));
        desk.in(TaskSheets.NAME);
        desk.settleRows(items, () -> TaskRows.shown(dashboard()));
        KeptColumns kept = new KeptColumns(desk.kind(), grid, this::heading, key -> "");
        menu = GridMenu.of(desk, kept);
        grid.setItems(items);
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                sorted(event.getSortOrder());
            }
        });
        grid.getElement()
                .addEventListener("grid-cell-focus", this::focused)
                .addEventData(FOCUSED)
                .debounce(SETTLED_MS, DebouncePhase.TRAILING);
        add(toolbar, grid);
    }

    @Override
    public void show(Dashboard dashboard) {
        this.dashboard = dashboard;
        List<String> names = List.copyOf(dashboard.agencies().keySet());
        if (agencies.changed(names)) {
            columns.suggest(editing, names);
        }
        editing.in(TaskSheets.name(dashboard.state()));
        boolean edit = dashboard.state().mode() == Mode.EDIT;
        if (editing.isEnabled() != edit) {
            editing.setTexts(dashboard.state().language() == Language.EN ? EditTexts.ENGLISH : EditTexts.VIETNAMESE);
            editing.setEnabled(edit);
        }
        List<Task> fitting = TaskRows.shown(dashboard);
        if (question.changed(TaskRows.question(dashboard))) {
            showSort(dashboard);
            grid.setAllRowsVisible(fitting.size() <= ALL_SHOWN);
            items.reset(fitting);
        } else {
            items.update(dashboard.tasks(), fitting);
        }
        toolbar.show(dashboard, items.rows());
    }

    private Dashboard dashboard() {
        return Objects.requireNonNull(dashboard, "not shown yet");
    }

    private void stored(Task task) {
        items.replace(task);
        page.refresh(this);
    }

    MenuButton menu() {
        return menu;
    }

    private String heading(String key) {
        return TaskColumn.of(key)
                .map(column -> getTranslation("task.column." + column))
                .orElse(key);
    }

    private void sorted(List<GridSortOrder<Task>> orders) {
        Sort sort = orders.stream()
                .findFirst()
                .map(order -> new Sort(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
                .orElse(Sort.NONE);
        page.go(dashboard().state().withTab(Tab.TASKS).withSort(sort));
    }

    private void showSort(Dashboard dashboard) {
        Sort sort = dashboard.state().sort();
        List<GridSortOrder<Task>> wanted = dashboard.state().tab() != Tab.TASKS
                ? List.of()
                : TaskColumn.of(sort.column())
                        .map(column -> order(grid.getColumnByKey(column.key()), sort.descending()))
                        .map(List::of)
                        .orElse(List.of());
        if (!described(wanted).equals(described(grid.getSortOrder()))) {
            grid.sort(wanted);
        }
    }

    private static GridSortOrder<Task> order(Column<Task> column, boolean descending) {
        return new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING);
    }

    private static String described(List<GridSortOrder<Task>> orders) {
        StringBuilder text = new StringBuilder();
        orders.forEach(
                order -> text.append(order.getSorted().getKey()).append(' ').append(order.getDirection()));
        return text.toString();
    }

    private void focused(DomEvent event) {
        Task task = grid.getDataCommunicator()
                .getKeyMapper()
                .get(event.getEventData().path(FOCUSED).asString(""));
        if (task != null) {
            toolbar.select(task);
        }
    }

    private void add() {
        new AddTaskDialog(page, tasks, dashboard(), task -> {
                    page.refresh();
                    int at = items.indexOf(Long.toString(task.id()));
                    if (at >= 0) {
                        grid.scrollToIndex(at);
                    }
                })
                .open();
    }

    private void retire(Task task) {
        new RetireTaskDialog(page, tasks, task).open();
    }

    /** What the button at the end of a row does. */
    void openHistory(Task task) {
        new TaskHistoryDialog(page, tasks, history, dashboard(), task).open();
    }
}
