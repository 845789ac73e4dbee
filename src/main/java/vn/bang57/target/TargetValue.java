package vn.bang57.target;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.TypedText;
import vn.bang57.shared.VietnameseNumber;

/** A target as a plan states it. Values that mean the same are equal. */
public sealed interface TargetValue {

    int WORDS_MAX_LENGTH = 500;

    /**
     * By the number that ranks, smaller first; signs don't count, so {@code 80}, {@code ≥ 80} and {@code > 80} tie and
     * share a rank. Values without a number come last and tie among themselves. Not consistent with equals.
     */
    Comparator<TargetValue> BY_RANK = Comparator.comparing(
            value -> value.rankedBy().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** How a value is stated; stored by name. */
    enum Kind {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        RANGE,
        NOT_STARTED,
        DONE,
        QUALITATIVE,
        NOT_STATED
    }

    /** {@code 100}. */
    record Exact(BigDecimal number) implements TargetValue {
        public Exact {
            number = VietnameseNumber.normal(number);
        }
    }

    /** {@code ≥ 80}: the bound is included. */
    record AtLeast(BigDecimal number) implements TargetValue {
        public AtLeast {
            number = VietnameseNumber.normal(number);
        }
    }

    /** {@code > 98}: the bound is not included. */
    record MoreThan(BigDecimal number) implements TargetValue {
        public MoreThan {
            number = VietnameseNumber.normal(number);
        }
    }

    /** {@code ≤ 5}: the bound is included. */
    record AtMost(BigDecimal number) implements TargetValue {
        public AtMost {
            number = VietnameseNumber.normal(number);
        }
    }

    /** {@code < 5}: the bound is not included. */
    record LessThan(BigDecimal number) implements TargetValue {
        public LessThan {
            number = VietnameseNumber.normal(number);
        }
    }

    /** {@code 40–50}: both ends are included; {@code from} is below {@code to}. */
    record Range(BigDecimal from, BigDecimal to) implements TargetValue {
        public Range {
            from = VietnameseNumber.normal(from);
            to = VietnameseNumber.normal(to);
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("A range rises: " + from + " to " + to);
            }
        }
    }

    /** {@code -}: stated as not started, which is not the same as nothing stated. */
    record NotStarted() implements TargetValue {}

    /** {@code X}: stated as done. */
    record Done() implements TargetValue {}

    /** Words only, on one line. */
    record Qualitative(String words) implements TargetValue {
        public Qualitative {
            words = TypedText.clean(words);
            if (words.isEmpty() || words.length() > WORDS_MAX_LENGTH) {
                throw new IllegalArgumentException("From 1 to " + WORDS_MAX_LENGTH + " characters of words");
            }
        }
    }

    /** An empty cell. */
    record NotStated() implements TargetValue {}

    /**
     * Rebuilds a value from what was stored of it: {@link #kind()}, {@link #low()}, {@link #high()}, {@link #wording()}.
     *
     * @throws IllegalArgumentException when a part is missing, or one is there that the kind doesn't have
     */
    static TargetValue of(Kind kind, @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String words) {
        return new StoredParts(kind, low, high, words).value();
    }

    default Kind kind() {
        return switch (this) {
            case Exact ignored -> Kind.EXACT;
            case AtLeast ignored -> Kind.AT_LEAST;
            case MoreThan ignored -> Kind.MORE_THAN;
            case AtMost ignored -> Kind.AT_MOST;
            case LessThan ignored -> Kind.LESS_THAN;
            case Range ignored -> Kind.RANGE;
            case NotStarted ignored -> Kind.NOT_STARTED;
            case Done ignored -> Kind.DONE;
            case Qualitative ignored -> Kind.QUALITATIVE;
            case NotStated ignored -> Kind.NOT_STATED;
        };
    }

    /** The exact number, or the lower bound. */
    default Optional<BigDecimal> low() {
        return switch (this) {
            case Exact(BigDecimal number) -> Optional.of(number);
            case AtLeast(BigDecimal number) -> Optional.of(number);
            case MoreThan(BigDecimal number) -> Optional.of(number);
            case Range(BigDecimal from, BigDecimal to) -> Optional.of(from);
            default -> Optional.empty();
        };
    }

    /** The upper bound. */
    default Optional<BigDecimal> high() {
        return switch (this) {
            case AtMost(BigDecimal number) -> Optional.of(number);
            case LessThan(BigDecimal number) -> Optional.of(number);
            case Range(BigDecimal from, BigDecimal to) -> Optional.of(to);
            default -> Optional.empty();
        };
    }

    /** The words of a qualitative value. */
    default Optional<String> wording() {
        return this instanceof Qualitative(String words) ? Optional.of(words) : Optional.empty();
    }

    /** The number that stands for the value in a ranking: of a range the lower end. */
    default Optional<BigDecimal> rankedBy() {
        return low().or(this::high);
    }

    default boolean isNumeric() {
        return rankedBy().isPresent();
    }

    default boolean isStated() {
        return kind() != Kind.NOT_STATED;
    }

    /** Whether a figure meets the target where higher is better. */
    default Verdict isMetBy(BigDecimal figure) {
        return isMetBy(figure, false);
    }

    /** Whether a figure meets the target; which way is better matters only to an exact one. */
    default Verdict isMetBy(BigDecimal figure, boolean lowerIsBetter) {
        return MeetingRule.judge(this, figure, lowerIsBetter);
    }
}
