package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.Drill;
import vn.bang57.shared.ui.grid.EditTexts;
import vn.bang57.shared.ui.grid.GridEditing;

/** Indicators by commune. A cell is a way to its source line; in edit mode it takes figures. */
final class TargetGrid extends Div implements Page.Part {

    /** How many rows are sent at once; a province's are long. */
    private static final int ROWS = 50;

    private static final int ROWS_OF_MANY = 20;

    private final Page page;
    private final Grid<GridLine> grid = new Grid<>();
    private final SteadyRows<GridLine> items = new SteadyRows<>(GridLine::id);
    private final GridEditing<GridLine> editing;
    private final transient CellLooks looks;
    private final transient TargetColumns columns;
    private final Remembered communes = new Remembered();
    private final Remembered lines = new Remembered();
    private final Remembered question = new Remembered();
    private final transient TypingElsewhere typing;
    private final transient KeptColumns kept;
    private final MenuButton menu;
    private Dashboard dashboard;

    TargetGrid(Page page, Dashboard first, TargetEdits edits, BlockServices.OfPage blocks) {
        this.page = page;
        this.dashboard = first;
        addClassName("b57-grid-box");
        grid.addClassName("b57-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.getElement().setAttribute("accessible-name", getTranslation("grid.targets"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("grid.none"),
                getTranslation("task.none.reset"),
                () -> page.go(TargetLines.unfiltered(dashboard.state()))));
        editing = GridEditing.on(grid, GridLine::id)
                .setTexts("en".equals(getLocale().getLanguage()) ? EditTexts.ENGLISH : EditTexts.VIETNAMESE)
                .setHandler(new TargetEditHandler(this, edits));
        looks = new CellLooks(first);
        columns = new TargetColumns(grid, editing, looks, this::header);
        grid.setPartNameGenerator(line -> line instanceof GridLine.Heading ? "b57-heading-row" : null);
        grid.addItemClickListener(click -> open(click.getItem(), click.getColumn()));
        GridDesk desk = blocks.serve(
                "targets", grid, this, new TargetSheets(this::dashboard, items::rows, blocks.dashboards()));
        desk.settleRows(items, () -> TargetLines.of(dashboard));
        typing = desk.typing();
        kept = new KeptColumns(desk.kind(), grid, this::label, key -> columns.groupOf(key));
        menu = GridMenu.of(desk, kept);
        items.shownBy(columns::refresh);
        grid.setItems(items);
        add(grid);
    }

    @Override
    public void show(Dashboard now) {
        dashboard = now;
        if (communes.changed(now.communes())) {
            boolean many = now.communes().size() > Dashboard.PICTURED;
            grid.setColumnRendering(many ? ColumnRendering.LAZY : ColumnRendering.EAGER);
            grid.setPageSize(many ? ROWS_OF_MANY : ROWS);
            columns.build(now.communes());
            kept.apply();
        }
        editing.in(TargetSheets.name(now.state()));
        typing.in(TargetSheets.name(now.state()));
        editing.setEnabled(now.state().mode() == Mode.EDIT);
        if (lines.changed(now.comparison(), now.state())) {
            boolean otherwise = looks.reset(now);
            List<GridLine> fitting = TargetLines.of(now);
            if (question.changed(TargetLines.question(now))) {
                items.reset(fitting);
            } else {
                items.update(TargetLines.every(now, fitting), fitting);
                if (otherwise) {
                    items.refreshAll();
                }
            }
        }
    }

    GridEditing<GridLine> editing() {
        return editing;
    }

    Page page() {
        return page;
    }

    Dashboard dashboard() {
        return dashboard;
    }

    MenuButton menu() {
        return menu;
    }

    private String label(String column) {
        return dashboard
                .commune(column)
                .map(Commune::name)
                .orElseGet(() -> getTranslation(
                        column.equals(TargetLines.BY_COMPARISON) ? "grid.comparable" : "grid.indicator"));
    }

    /** The cell of a line and a commune as it is now; headings have none. */
    Optional<Cell> cell(GridLine line, String commune) {
        return line instanceof GridLine.Figures(var row)
                ? dashboard.comparison().row(row.indicator().code()).flatMap(now -> now.cell(commune))
                : Optional.empty();
    }

    private void open(GridLine line, @Nullable Column<GridLine> column) {
        DashboardState state = dashboard.state();
        switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) ->
                page.go(state.withDrill(Drill.pillar(pillar.code())));
            case GridLine.Figures(var row) -> {
                boolean figure = columns.isCommune(column);
                if (state.mode() == Mode.VIEW || !figure) {
                    String code = row.indicator().code();
                    String pillar = row.indicator().pillarCode();
                    page.go(state.withDrill(
                            figure && column != null
                                    ? Drill.cell(pillar, code, column.getKey())
                                    : Drill.indicator(pillar, code)));
                }
            }
        }
    }

    private Div header(String label, String column) {
        return new Div(Tags.link(label, () -> page.go(dashboard.state().withSort(next(column))), "b57-sort"));
    }

    private DashboardState.Sort next(String column) {
        DashboardState.Sort now = dashboard.state().sort();
        if (!column.equals(now.column())) {
            return new DashboardState.Sort(column, false);
        }
        return now.descending() ? DashboardState.Sort.NONE : new DashboardState.Sort(column, true);
    }
}
