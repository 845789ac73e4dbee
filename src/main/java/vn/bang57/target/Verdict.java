package vn.bang57.target;

import java.math.BigDecimal;

/** Whether a reported figure meets a target. */
public sealed interface Verdict {

    /** The target is met. Going beyond an exact figure is met too and earns nothing more. */
    record Met() implements Verdict {}

    /**
     * The target is not met.
     *
     * @param gap the distance to the nearest end of what would do, never negative; zero when the figure stands on a
     *     bound that is not included
     */
    record NotMet(BigDecimal gap) implements Verdict {}

    /** The target states no number that a figure could be held against. */
    record NotApplicable() implements Verdict {}
}
