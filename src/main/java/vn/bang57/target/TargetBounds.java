package vn.bang57.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Parsed;

/** What a figure of a kind of unit can be at all: a share lies between 0 and 100, and counted things are whole. */
final class TargetBounds {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private TargetBounds() {}

    /** The value itself, or a refusal that says which figures would do; values without a number always pass. */
    static Parsed<TargetValue> within(Unit.Kind kind, TargetValue value) {
        List<BigDecimal> numbers =
                Stream.of(value.low(), value.high()).flatMap(Optional::stream).toList();
        return switch (kind) {
            case SHARE ->
                numbers.stream().anyMatch(number -> number.signum() < 0 || number.compareTo(ALL) > 0) || empty(value)
                        ? TargetValueRefusal.noShare(value)
                        : Parsed.accepted(value);
            case COUNT ->
                numbers.stream()
                                .anyMatch(number -> number.signum() < 0
                                        || number.stripTrailingZeros().scale() > 0)
                        ? TargetValueRefusal.noCount(value)
                        : Parsed.accepted(value);
            case INDEX, WORDS -> Parsed.accepted(value);
        };
    }

    /** Whether no share at all is meant: more than everything, or less than nothing. */
    private static boolean empty(TargetValue value) {
        return switch (value) {
            case TargetValue.MoreThan(BigDecimal number) -> number.compareTo(ALL) == 0;
            case TargetValue.LessThan(BigDecimal number) -> number.signum() == 0;
            default -> false;
        };
    }
}
