package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.Drill;
import vn.bang57.shared.ui.grid.EditTexts;
import vn.bang57.shared.ui.grid.EditableCell;
import vn.bang57.shared.ui.grid.FieldKind;
import vn.bang57.shared.ui.grid.GridEditing;

/** Indicators by commune. A cell is a way to its source line; in edit mode it takes figures. */
final class TargetGrid extends Div implements Page.Part {

    private static final String CELL = """
            <div class="b57-cell ${item.css}" title="${item.hint}">
              ${item.tag ? html`<span class="b57-tag ${item.tagClass}">${item.tag}</span>` : ''}
              <span class="b57-fig">${item.sign ? html`<em>${item.sign}</em>` : ''}${item.figure}</span>
              ${item.share ? html`<i class="b57-bar b57-hue-${item.hue}" style="width:${item.share}%"></i>` : ''}
            </div>""";

    private final Page page;
    private final Grid<GridLine> grid = new Grid<>();
    private final StableItems<GridLine> items = new StableItems<>(grid, GridLine::id);
    private final GridEditing<GridLine> editing;
    private final List<Column<GridLine>> communeColumns = new ArrayList<>();
    private final Remembered columns = new Remembered();
    private final Remembered lines = new Remembered();
    private Dashboard dashboard;
    private FigureText text;
    private int commonYear;

    TargetGrid(Page page, Dashboard first, TargetEdits edits, ConflictPrompt conflicts) {
        this.page = page;
        this.dashboard = first;
        this.text = new FigureText(first.locale());
        addClassName("b57-grid-box");
        grid.addClassName("b57-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.getElement().setAttribute("aria-label", getTranslation("grid.targets"));
        editing = GridEditing.on(grid, GridLine::id)
                .setTexts("en".equals(getLocale().getLanguage()) ? EditTexts.ENGLISH : EditTexts.VIETNAMESE)
                .setHandler(new TargetEditHandler(this, edits, conflicts));
        grid.addColumn(LitRenderer.<GridLine>of("""
                        <div class="b57-name ${item.heading ? 'b57-heading' : ''}" title="${item.hint}">
                          <span>${item.name}</span><span class="b57-unit">${item.unit}</span></div>""")
                        .withProperty("name", this::name)
                        .withProperty("unit", this::unit)
                        .withProperty("heading", line -> line instanceof GridLine.Heading)
                        .withProperty("hint", this::hint))
                .setKey(TargetLines.BY_NAME)
                .setHeader(header(getTranslation("grid.indicator"), TargetLines.BY_NAME))
                .setFrozen(true)
                .setResizable(true)
                .setFlexGrow(2)
                .setWidth("300px");
        grid.setPartNameGenerator(line -> line instanceof GridLine.Heading ? "b57-heading-row" : null);
        grid.addItemClickListener(click -> open(click.getItem(), click.getColumn()));
        add(grid);
    }

    @Override
    public void show(Dashboard now) {
        dashboard = now;
        text = new FigureText(now.locale());
        commonYear = now.comparison().commonYear();
        if (columns.changed(now.communes())) {
            buildColumns(now.communes());
        }
        editing.setEnabled(now.state().mode() == Mode.EDIT);
        if (lines.changed(now.comparison(), now.state())) {
            items.show(TargetLines.of(now));
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

    private void buildColumns(List<Commune> communes) {
        communeColumns.forEach(grid::removeColumn);
        communeColumns.clear();
        Optional.ofNullable(grid.getColumnByKey(TargetLines.BY_COMPARISON)).ifPresent(grid::removeColumn);
        communes.forEach(commune -> communeColumns.add(communeColumn(commune)));
        grid.addColumn(LitRenderer.<GridLine>of("<div class=\"b57-compare\">${item.text}</div>")
                        .withProperty("text", this::comparison))
                .setKey(TargetLines.BY_COMPARISON)
                .setHeader(header(getTranslation("grid.comparable"), TargetLines.BY_COMPARISON))
                .setResizable(true)
                .setFlexGrow(1)
                .setWidth("230px");
    }

    private Column<GridLine> communeColumn(Commune commune) {
        LitRenderer<GridLine> renderer = new EditableCell<GridLine>(
                        line -> look(line, commune).map(CellLook::edit).orElse(null),
                        line -> look(line, commune).map(CellLook::version).orElse(""),
                        line -> look(line, commune).map(CellLook::locked).orElse(null))
                .renderer(CELL)
                .withProperty(
                        "css", line -> look(line, commune).map(CellLook::css).orElse("b57-heading"))
                .withProperty(
                        "hint", line -> look(line, commune).map(CellLook::hint).orElse(""))
                .withProperty(
                        "tag", line -> look(line, commune).map(CellLook::tag).orElse(""))
                .withProperty(
                        "tagClass",
                        line -> look(line, commune).map(CellLook::tagClass).orElse(""))
                .withProperty(
                        "sign", line -> look(line, commune).map(CellLook::sign).orElse(""))
                .withProperty(
                        "figure",
                        line -> look(line, commune).map(CellLook::figure).orElse(""))
                .withProperty(
                        "share",
                        line -> look(line, commune).map(CellLook::share).orElse(0))
                .withProperty("hue", line -> Tags.hue(commune.position()));
        Column<GridLine> column = grid.addColumn(renderer)
                .setKey(commune.slug())
                .setHeader(communeHeader(commune))
                .setTextAlign(ColumnTextAlign.END)
                .setResizable(true)
                .setFlexGrow(1)
                .setWidth("138px");
        editing.field(column, commune.slug(), FieldKind.text());
        return column;
    }

    /** The cell of a line and a commune; headings have none. */
    Optional<Cell> cell(GridLine line, String commune) {
        return line instanceof GridLine.Figures(var row)
                ? dashboard.comparison().row(row.indicator().code()).flatMap(now -> now.cell(commune))
                : Optional.empty();
    }

    private Optional<CellLook> look(GridLine line, Commune commune) {
        return cell(line, commune.slug()).map(cell -> CellLook.of(cell, text, commonYear));
    }

    private void open(GridLine line, Column<GridLine> column) {
        DashboardState state = dashboard.state();
        switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) ->
                page.go(state.withDrill(Drill.pillar(pillar.code())));
            case GridLine.Figures(var row) -> {
                if (state.mode() == Mode.VIEW || !communeColumns.contains(column)) {
                    String code = row.indicator().code();
                    String pillar = row.indicator().pillarCode();
                    page.go(state.withDrill(
                            communeColumns.contains(column)
                                    ? Drill.cell(pillar, code, column.getKey())
                                    : Drill.indicator(pillar, code)));
                }
            }
        }
    }

    private Div header(String label, String column) {
        Div header = new Div(Tags.link(label, () -> page.go(dashboard.state().withSort(next(column))), "b57-sort"));
        return header;
    }

    private DashboardState.Sort next(String column) {
        DashboardState.Sort now = dashboard.state().sort();
        if (!column.equals(now.column())) {
            return new DashboardState.Sort(column, false);
        }
        return now.descending() ? DashboardState.Sort.NONE : new DashboardState.Sort(column, true);
    }

    private Div communeHeader(Commune commune) {
        Div header = new Div(Tags.dot(commune.position()), new Span(commune.name()));
        header.addClassName("b57-col-head");
        if (commune.draft()) {
            Span draft = Tags.text(getTranslation("draft.short"), "b57-tag", "b57-tag-draft");
            draft.getElement().setAttribute("title", getTranslation("draft"));
            header.add(draft);
        }
        header.getElement().setAttribute("title", commune.fullName().in(getLocale()));
        return header;
    }

    private String name(GridLine line) {
        return switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) ->
                pillar.name().in(text.locale());
            case GridLine.Figures(var row) -> row.indicator().name().in(text.locale());
        };
    }

    private String unit(GridLine line) {
        return switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) -> getTranslation("grid.heading", all, shared);
            case GridLine.Figures(var row) -> row.indicator().unit().symbol().in(text.locale());
        };
    }

    private String hint(GridLine line) {
        return line instanceof GridLine.Figures(var row)
                ? row.indicator().definition().in(text.locale())
                : "";
    }

    private String comparison(GridLine line) {
        return line instanceof GridLine.Figures(var row)
                ? row.comparability().sentence().in(text.locale())
                : "";
    }
}
