package vn.bang57.comparison.ui;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;

/** The looks of one dashboard's cells; each is worked out once, however many properties a renderer asks for. */
final class CellLooks {

    private final Map<IndicatorRow, Map<String, CellLook>> looks = new IdentityHashMap<>();
    private FigureText text;
    private int commonYear;
    private boolean many;

    CellLooks(Dashboard dashboard) {
        text = new FigureText(dashboard.locale());
        reset(dashboard);
    }

    /** Forgets the looks of an earlier dashboard. */
    void reset(Dashboard dashboard) {
        looks.clear();
        text = new FigureText(dashboard.locale());
        commonYear = dashboard.comparison().commonYear();
        many = dashboard.communes().size() > Dashboard.PICTURED;
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
                ? Optional.ofNullable(looks.computeIfAbsent(row, this::all).get(commune))
                : Optional.empty();
    }

    private Map<String, CellLook> all(IndicatorRow row) {
        Map<String, CellLook> all = new HashMap<>();
        for (Cell cell : row.cells()) {
            all.put(cell.commune().slug(), CellLook.of(cell, text, commonYear));
        }
        return all;
    }
}
