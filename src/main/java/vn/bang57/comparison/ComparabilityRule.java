package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.Comparability.Hindrance;
import vn.bang57.indicator.Indicator;

/**
 * Like for like: only figures of one indicator, in one unit, by one definition, for one year, without a contradiction,
 * are ranked; and only when they cover at least 60 % of the communes.
 */
final class ComparabilityRule {

    private static final BigDecimal COVERAGE_NEEDED = new BigDecimal("0.6");

    private ComparabilityRule() {}

    static Comparability of(Indicator indicator, List<Cell> cells) {
        Map<Likeness, List<Cell>> alike = new LinkedHashMap<>(cells.stream()
                .filter(cell -> cell.form() == Form.NUMBER)
                .collect(groupingBy(cell -> Likeness.of(cell.shown().getFirst()), LinkedHashMap::new, toList())));
        List<Cell> largest =
                alike.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        boolean rankable = indicator.direction() != Indicator.Direction.NONE;
        boolean enough = rankable
                && largest.size() > 1
                && BigDecimal.valueOf(largest.size())
                                .compareTo(COVERAGE_NEEDED.multiply(BigDecimal.valueOf(cells.size())))
                        >= 0;
        Set<Hindrance> hindrances = hindrances(cells, alike.keySet());
        if (rankable && !enough && largest.size() > 1 && alike.size() == 1) {
            hindrances.add(Hindrance.TOO_FEW);
        }
        Map<String, Integer> ranks = enough ? ranks(indicator, largest) : Map.of();
        List<Hindrance> found = new ArrayList<>(hindrances);
        return new Comparability(
                ranks, cells.size(), found, ComparabilitySentence.of(cells, enough ? largest : List.of(), found));
    }

    private static Set<Hindrance> hindrances(List<Cell> cells, Set<Likeness> kinds) {
        Set<Hindrance> found = EnumSet.noneOf(Hindrance.class);
        if (kinds.stream().map(Likeness::unit).distinct().count() > 1) {
            found.add(Hindrance.UNIT);
        }
        if (kinds.stream().map(Likeness::definition).distinct().count() > 1) {
            found.add(Hindrance.DEFINITION);
        }
        if (kinds.stream().map(Likeness::year).distinct().count() > 1) {
            found.add(Hindrance.YEAR);
        }
        if (cells.stream().anyMatch(cell -> cell.form() == Form.CONFLICT)) {
            found.add(Hindrance.CONFLICT);
        }
        return found;
    }

    /** Ties share a rank; the next rank counts all before it. */
    private static Map<String, Integer> ranks(Indicator indicator, List<Cell> cells) {
        Comparator<BigDecimal> bestFirst = indicator.direction() == Indicator.Direction.DOWN
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        Map<BigDecimal, Integer> places = new TreeMap<>(bestFirst);
        List<BigDecimal> numbers = cells.stream()
                .map(cell -> cell.number().orElseThrow())
                .sorted(bestFirst)
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
            places.putIfAbsent(numbers.get(i), i + 1);
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (Cell cell : cells) {
            ranks.put(
                    cell.commune().slug(),
                    Objects.requireNonNull(places.get(cell.number().orElseThrow())));
        }
        return ranks;
    }
}
