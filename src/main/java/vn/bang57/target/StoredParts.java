package vn.bang57.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The columns that hold a target value. */
record StoredParts(
        TargetValue.Kind kind,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String words) {

    TargetValue value() {
        TargetValue value = switch (kind) {
            case EXACT -> new TargetValue.Exact(required(low));
            case AT_LEAST -> new TargetValue.AtLeast(required(low));
            case MORE_THAN -> new TargetValue.MoreThan(required(low));
            case AT_MOST -> new TargetValue.AtMost(required(high));
            case LESS_THAN -> new TargetValue.LessThan(required(high));
            case RANGE -> new TargetValue.Range(required(low), required(high));
            case NOT_STARTED -> new TargetValue.NotStarted();
            case DONE -> new TargetValue.Done();
            case QUALITATIVE -> new TargetValue.Qualitative(required(words));
            case NOT_STATED -> new TargetValue.NotStated();
        };
        // A part that the kind doesn't have would be lost without a word.
        if (value.low().isPresent() != (low != null)
                || value.high().isPresent() != (high != null)
                || value.wording().isPresent() != (words != null)) {
            throw new IllegalArgumentException("More than " + kind + " holds: " + this);
        }
        return value;
    }

    private <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("Less than " + kind + " needs: " + this);
        }
        return part;
    }
}
