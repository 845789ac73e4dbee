package vn.bang57.presentation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.bang57.comparison.Comparison;
import vn.bang57.comparison.IndicatorRow;

/** Which indicators get a slide of their own. */
final class Spotlights {

    /** So many when nobody has marked any. */
    static final int AT_MOST = 5;

    private static final int TWO = 2;

    private Spotlights() {}

    /**
     * The marked ones in the catalogue's order; without any, those whose comparable figures lie farthest apart, and
     * after them those that most communes give a figure for.
     *
     * @param marked codes of indicators
     */
    static List<IndicatorRow> choose(Comparison comparison, Set<String> marked) {
        List<IndicatorRow> wanted = comparison.rows().stream()
                .filter(row -> marked.contains(row.indicator().code()))
                .toList();
        if (!wanted.isEmpty()) {
            return wanted;
        }
        Stream<IndicatorRow> farthest = comparison.rows().stream()
                .filter(row -> spread(row).signum() > 0)
                .sorted(Comparator.comparing(Spotlights::spread).reversed());
        Stream<IndicatorRow> commonest = comparison.rows().stream()
                .filter(row -> figures(row) >= TWO)
                .sorted(Comparator.comparingLong(Spotlights::figures).reversed());
        return Stream.concat(farthest, commonest).distinct().limit(AT_MOST).toList();
    }

    /** How far the figures that may be ranked lie apart, as a share of the largest; 0 where they may not. */
    static BigDecimal spread(IndicatorRow row) {
        List<BigDecimal> numbers = row.cells().stream()
                .filter(cell ->
                        row.comparability().ranks().containsKey(cell.commune().slug()))
                .flatMap(cell -> cell.number().stream())
                .sorted()
                .toList();
        if (numbers.size() < TWO || numbers.getLast().signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return numbers.getLast().subtract(numbers.getFirst()).divide(numbers.getLast(), MathContext.DECIMAL32);
    }

    private static long figures(IndicatorRow row) {
        return row.cells().stream().filter(cell -> cell.number().isPresent()).count();
    }
}
