package vn.bang57.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import vn.bang57.target.Target;

/**
 * A figure on the straight line between two stated milestones of one commune; never outside their span.
 *
 * @param from the earlier anchor
 * @param to the later anchor
 */
public record Estimate(int year, BigDecimal value, Target from, Target to) {

    private static final int DECIMALS = 2;

    /** The figure at {@code year}, when both anchors have numbers in one unit and lie on either side of it. */
    static Optional<Estimate> between(Target from, Target to, int year) {
        Integer start = from.milestone();
        Integer end = to.milestone();
        Optional<BigDecimal> low = from.value().rankedBy();
        Optional<BigDecimal> high = to.value().rankedBy();
        boolean alike = from.unit().code().equals(to.unit().code()) && Objects.equals(from.variant(), to.variant());
        if (start == null || end == null || low.isEmpty() || high.isEmpty() || !alike || year <= start || year >= end) {
            return Optional.empty();
        }
        BigDecimal share = BigDecimal.valueOf((long) year - start)
                .divide(BigDecimal.valueOf((long) end - start), 10, RoundingMode.HALF_UP);
        BigDecimal value = low.get()
                .add(high.get().subtract(low.get()).multiply(share))
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(new Estimate(year, value, from, to));
    }
}
