package vn.bang57.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.bang57.indicator.Indicator;

/**
 * One indicator across the selected communes.
 *
 * @param cells one for each selected commune, in their order
 * @param shared whether at least two communes state it, in any year
 * @param counts what the cells come to
 */
public record IndicatorRow(
        Indicator indicator, List<Cell> cells, Comparability comparability, boolean shared, RowCounts counts) {

    IndicatorRow(Indicator indicator, List<Cell> cells, boolean shared) {
        this(indicator, List.copyOf(cells), ComparabilityRule.of(indicator, cells), shared, RowCounts.of(cells));
    }

    public Optional<Cell> cell(String commune) {
        for (Cell cell : cells) {
            if (cell.commune().slug().equals(commune)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The same of some of the communes only, by their places. */
    IndicatorRow only(int[] places) {
        List<Cell> some = Arrays.stream(places).mapToObj(cells::get).toList();
        return new IndicatorRow(indicator, some, shared);
    }

    /** How many of the communes state it at the chosen milestone. */
    public long stated() {
        return counts.stated().size();
    }
}
