package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.function.Supplier;
import vn.bang57.shared.ui.grid.GridBlocks;

/**
 * What serves one grid besides editing single cells: blocks of cells, who else types, rows that move, and its menu.
 *
 * @param kind names the grid among those of the page
 */
record GridDesk(String kind, Page page, Grid<?> grid, GridBlocks blocks, TypingElsewhere typing) {

    /** Lets a row that somebody was at work in go where it belongs once it is left, and says where that is. */
    <T> void settleRows(SteadyRows<T> rows, Supplier<List<T>> fitting) {
        blocks.placedBy(rows::indexOf);
        blocks.onRowLeft(row -> rows.settle(row, fitting.get())
                .ifPresent(to -> blocks.say(
                        to == SteadyRows.LEFT ? page.text("grid.row-left") : page.text("grid.row-moved", to + 1))));
    }

    /** Which of the grid's sheets is shown now. */
    void in(String sheet) {
        typing.in(sheet);
    }
}
