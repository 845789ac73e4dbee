package vn.bang57.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the cells of a row come to, counted once: a province's page asks for it with every change.
 *
 * @param stated the communes that state the indicator at the chosen milestone
 * @param years how many cells show a figure of each year, of those that show the wanted one
 */
public record RowCounts(Set<String> stated, Map<Integer, Integer> years) {

    public RowCounts {
        stated = Set.copyOf(stated);
        years = Map.copyOf(years);
    }

    static RowCounts of(List<Cell> cells) {
        Map<Integer, Integer> years = new HashMap<>();
        for (Cell cell : cells) {
            Integer year =
                    cell.shown().isEmpty() ? null : cell.shown().getFirst().milestone();
            if (year != null && year == cell.wanted()) {
                years.merge(year, 1, Integer::sum);
            }
        }
        return new RowCounts(
                cells.stream()
                        .filter(Cell::stated)
                        .map(cell -> cell.commune().slug())
                        .collect(Collectors.toSet()),
                years);
    }
}
