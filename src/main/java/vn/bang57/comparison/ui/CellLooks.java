package vn.bang57.comparison.ui;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;

/** The looks of one dashboard's cells; each is worked out once, however many properties a renderer asks for. */
final class CellLooks {

    private final Map<Cell, CellLook> looks = new IdentityHashMap<>();
    private FigureText text;
    private int commonYear;

    CellLooks(Dashboard dashboard) {
        text = new FigureText(dashboard.locale());
        commonYear = dashboard.comparison().commonYear();
    }

    /** Forgets the looks of an earlier dashboard. */
    void reset(Dashboard dashboard) {
        looks.clear();
        text = new FigureText(dashboard.locale());
        commonYear = dashboard.comparison().commonYear();
    }

    FigureText text() {
        return text;
    }

    /** The look of a line's cell; headings have none. */
    Optional<CellLook> of(GridLine line, String commune) {
        return line instanceof GridLine.Figures(var row)
                ? row.cell(commune).map(cell -> looks.computeIfAbsent(cell, one -> CellLook.of(one, text, commonYear)))
                : Optional.empty();
    }
}
