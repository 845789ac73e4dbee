package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;

/** The provinces over the communes' columns, where there is more than one. */
final class ProvinceHeads {

    private final Grid<GridLine> grid;
    private final Map<String, String> provinces = new HashMap<>();
    private @Nullable HeaderRow heads;

    ProvinceHeads(Grid<GridLine> grid) {
        this.grid = grid;
    }

    /** Takes the heads away; before their columns are. */
    void remove() {
        if (heads != null) {
            grid.removeHeaderRow(heads);
            heads = null;
        }
        provinces.clear();
    }

    /** Puts a head over each run of columns of one province. */
    void build(List<Commune> communes, List<Column<GridLine>> columns) {
        if (communes.stream().map(Commune::provinceSlug).distinct().count() < 2) {
            return;
        }
        // Joining counts the grid's children, in which only columns may stand before the joined ones.
        Component empty = grid.getEmptyStateComponent();
        grid.setEmptyStateComponent(null);
        join(communes, columns);
        grid.setEmptyStateComponent(empty);
    }

    private void join(List<Commune> communes, List<Column<GridLine>> columns) {
        HeaderRow row = grid.prependHeaderRow();
        heads = row;
        label(row, TargetLines.BY_NAME, Tags.text(grid.getTranslation("grid.province"), "b57-province-label"));
        // An empty head is announced as one without a name.
        label(row, TargetLines.BY_COMPARISON, Tags.text(grid.getTranslation("grid.comparable"), "b57-unseen"));
        List<Column<GridLine>> run = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            run.add(columns.get(i));
            provinces.put(communes.get(i).slug(), communes.get(i).provinceSlug());
            boolean last = i + 1 == communes.size()
                    || !communes.get(i + 1)
                            .provinceSlug()
                            .equals(communes.get(i).provinceSlug());
            if (last) {
                HeaderRow.HeaderCell cell =
                        run.size() == 1 ? row.getCell(run.getFirst()) : row.join(run.toArray(Column[]::new));
                Div name = new Div(communes.get(i).provinceName());
                name.addClassName("b57-province");
                cell.setComponent(name);
                run.clear();
            }
        }
    }

    private void label(HeaderRow row, String column, Span text) {
        Optional.ofNullable(grid.getColumnByKey(column))
                .ifPresent(found -> row.getCell(found).setComponent(text));
    }

    /** Columns of one group stay together when they are moved. */
    String groupOf(String column) {
        return provinces.getOrDefault(column, "");
    }
}
