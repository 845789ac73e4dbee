package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.figures.Hues;
import vn.bang57.shared.ui.grid.EditableCell;
import vn.bang57.shared.ui.grid.FieldKind;
import vn.bang57.shared.ui.grid.GridBlocks;
import vn.bang57.shared.ui.grid.GridEditing;

/** The columns of the target grid: the indicator, one for each commune, and whether the figures compare. */
final class TargetColumns {

    private static final String NAME = """
            <div class="b57-name ${item.heading ? 'b57-heading' : ''}" title="${item.hint}">
              <span>${item.name}</span><span class="b57-unit">${item.unit}</span></div>""";

    private static final String CELL = """
            ${item.look ? html`<div class="b57-cell ${item.look[0]}" title="${item.look[6]}">
              ${item.look[1] ? html`<span class="b57-tag ${item.look[2]}">${item.look[1]}</span>` : ''}
              <span class="b57-fig">${item.look[3] ? html`<em>${item.look[3]}</em>` : ''}${item.look[4]}</span>
              ${item.look[5] ? html`<i class="b57-bar b57-hue-%1$d" style="width:${item.look[5]}%%"></i>` : ''}
            </div>` : html`<div class="b57-cell b57-heading"></div>`}""";

    private final Grid<GridLine> grid;
    private final GridEditing<GridLine> editing;
    private final CellLooks looks;
    private final BiFunction<String, String, Div> sortHeader;
    private final List<Column<GridLine>> ofCommunes = new ArrayList<>();
    private final ProvinceHeads heads;

    /** Takes what makes a header that sorts, from its text and the column's key. */
    TargetColumns(
            Grid<GridLine> grid,
            GridEditing<GridLine> editing,
            CellLooks looks,
            BiFunction<String, String, Div> sortHeader) {
        this.grid = grid;
        this.editing = editing;
        this.looks = looks;
        this.sortHeader = sortHeader;
        heads = new ProvinceHeads(grid);
        Column<GridLine> names = grid.addColumn(LitRenderer.<GridLine>of(NAME)
                        .withProperty("name", this::name)
                        .withProperty("unit", this::unit)
                        .withProperty("heading", line -> line instanceof GridLine.Heading)
                        .withProperty("hint", this::hint))
                .setKey(TargetLines.BY_NAME)
                .setHeader(sortHeader.apply(grid.getTranslation("grid.indicator"), TargetLines.BY_NAME))
                .setFrozen(true)
                .setResizable(true)
                .setFlexGrow(2)
                .setWidth("300px");
        GridBlocks.column(names, TargetLines.BY_NAME);
    }

    /** Builds the columns of these communes anew. */
    void build(List<Commune> communes) {
        heads.remove();
        ofCommunes.forEach(grid::removeColumn);
        ofCommunes.clear();
        Optional.ofNullable(grid.getColumnByKey(TargetLines.BY_COMPARISON)).ifPresent(grid::removeColumn);
        communes.forEach(commune -> ofCommunes.add(communeColumn(commune)));
        Column<GridLine> compared = grid.addColumn(LitRenderer.<GridLine>of(
                                "<div class=\"b57-compare\" title=\"${item.text}\"><span>${item.text}</span></div>")
                        .withProperty("text", this::comparison))
                .setKey(TargetLines.BY_COMPARISON)
                .setHeader(sortHeader.apply(grid.getTranslation("grid.comparable"), TargetLines.BY_COMPARISON))
                .setResizable(true)
                .setFlexGrow(1)
                .setWidth("230px");
        GridBlocks.column(compared, TargetLines.BY_COMPARISON);
        heads.build(communes, ofCommunes);
    }

    /** Shows of a line the cells that differ from what they were; false when more than cells does. */
    boolean refresh(GridLine before, GridLine now) {
        if (!(before instanceof GridLine.Figures(var was))
                || !(now instanceof GridLine.Figures(var row))
                || !was.indicator().equals(row.indicator())
                || row.cells().size() != ofCommunes.size()
                || was.cells().size() != ofCommunes.size()) {
            return false;
        }
        List<Column<GridLine>> different = new ArrayList<>();
        for (int i = 0; i < ofCommunes.size(); i++) {
            if (!was.cells().get(i).equals(row.cells().get(i))) {
                different.add(ofCommunes.get(i));
            }
        }
        if (!was.comparability().equals(row.comparability())) {
            different.add(grid.getColumnByKey(TargetLines.BY_COMPARISON));
        }
        editing.refresh(now, different);
        return true;
    }

    /** The group of columns that one belongs to; empty for none. */
    String groupOf(String column) {
        return heads.groupOf(column);
    }

    boolean isCommune(@Nullable Column<GridLine> column) {
        return column != null && ofCommunes.contains(column);
    }

    private Column<GridLine> communeColumn(Commune commune) {
        String slug = commune.slug();
        LitRenderer<GridLine> renderer = new EditableCell<GridLine>(
                        line -> looks.of(line, slug).map(CellLook::edit).orElse(null),
                        line -> looks.of(line, slug).map(CellLook::version).orElse(""),
                        line -> looks.of(line, slug).map(CellLook::locked).orElse(null))
                .renderer(CELL.formatted(Hues.of(commune.position())))
                .withProperty("look", line -> look(line, slug));
        Column<GridLine> column = grid.addColumn(renderer)
                .setKey(slug)
                .setHeader(communeHeader(commune))
                .setTextAlign(ColumnTextAlign.END)
                .setResizable(true)
                .setFlexGrow(1)
                .setWidth("138px");
        editing.field(column, slug, FieldKind.text());
        GridBlocks.column(column, slug);
        return column;
    }

    /** What the template shows, as one short list: a province has thousands of cells. Headings have none. */
    private @Nullable List<Object> look(GridLine line, String commune) {
        return looks.of(line, commune)
                .map(look -> List.<Object>of(
                        look.css(),
                        look.tag(),
                        look.tagClass(),
                        look.sign(),
                        look.figure(),
                        look.share(),
                        looks.many() ? "" : look.hint()))
                .orElse(null);
    }

    private Div communeHeader(Commune commune) {
        Div header = new Div(Tags.dot(commune.position()), new Span(commune.name()));
        header.addClassName("b57-col-head");
        if (commune.draft()) {
            Span draft = Tags.text(grid.getTranslation("draft.short"), "b57-tag", "b57-tag-draft");
            draft.getElement().setAttribute("title", grid.getTranslation("draft"));
            header.add(draft);
        }
        header.getElement().setAttribute("title", commune.fullName().vi());
        return header;
    }

    private String name(GridLine line) {
        return switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) ->
                pillar.name().in(looks.text().locale());
            case GridLine.Figures(var row) ->
                row.indicator().name().in(looks.text().locale());
        };
    }

    private String unit(GridLine line) {
        return switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) -> grid.getTranslation("grid.heading", all, shared);
            case GridLine.Figures(var row) ->
                row.indicator().unit().symbol().in(looks.text().locale());
        };
    }

    private String hint(GridLine line) {
        return line instanceof GridLine.Figures(var row)
                ? row.indicator().definition().in(looks.text().locale())
                : "";
    }

    private String comparison(GridLine line) {
        return line instanceof GridLine.Figures(var row)
                ? row.comparability().sentence().in(looks.text().locale())
                : "";
    }
}
