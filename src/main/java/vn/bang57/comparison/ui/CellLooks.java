package vn.bang57.comparison.ui;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;

/** The looks of a page's cells; each is worked out once, for as long as the cell stays as it is. */
final class CellLooks {

    private final Map<String, OfRow> looks = new HashMap<>();
    private List<Commune> communes = List.of();
    private FigureText text;
    private int commonYear;
    private boolean many;

    CellLooks(Dashboard dashboard) {
        text = new FigureText(dashboard.locale());
        reset(dashboard);
    }

    /** Looks at another dashboard from now on. Says whether cells that are the same may look otherwise in it. */
    boolean reset(Dashboard dashboard) {
        int year = dashboard.comparison().commonYear();
        boolean otherwise = !text.locale().equals(dashboard.locale())
                || year != commonYear
                || !communes.equals(dashboard.communes());
        if (otherwise) {
            looks.clear();
        }
        communes = dashboard.communes();
        text = new FigureText(dashboard.locale());
        commonYear = year;
        many = dashboard.communes().size() > Dashboard.PICTURED;
        return otherwise;
    }

    FigureText text() {
        return text;
    }

    /** Whether there are so many columns that their cells' sentences stay with the cells' details. */
    boolean many() {
        return many;
    }

    /** The look of a line's cell; headings have none. */
    Optional<CellLook> of(GridLine line, String commune) {
        return line instanceof GridLine.Figures(var row)
                ? Optional.ofNullable(looks.compute(line.id(), (id, before) -> all(row, before))
                        .looks()
                        .get(commune))
                : Optional.empty();
    }

    /** Of the row as it was before, what still looks the same. */
    private OfRow all(IndicatorRow row, @Nullable OfRow before) {
        if (before != null && before.row() == row) {
            return before;
        }
        Map<Cell, CellLook> known = new IdentityHashMap<>();
        if (before != null) {
            before.row()
                    .cells()
                    .forEach(cell ->
                            known.put(cell, before.looks().get(cell.commune().slug())));
        }
        Map<String, CellLook> all = new HashMap<>();
        for (Cell cell : row.cells()) {
            CellLook look = known.get(cell);
            all.put(cell.commune().slug(), look == null ? CellLook.of(cell, text, commonYear) : look);
        }
        return new OfRow(row, all);
    }

    private record OfRow(IndicatorRow row, Map<String, CellLook> looks) {}
}
