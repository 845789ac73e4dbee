package vn.bang57.comparison;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bang57.actual.Actual;
import vn.bang57.indicator.Indicator;
import vn.bang57.target.Target;
import vn.bang57.target.Verdict;

/**
 * What a commune reported last, held against its own plan: the last milestone that is due, or else the next one.
 *
 * @param actual the figure that is held against it
 * @param target the milestone that it is held against
 * @param due whether the milestone's last day has come
 * @param verdict whether it is met
 */
public record Reached(Actual actual, Target target, boolean due, Verdict verdict) {

    /**
     * Holds the latest figure that is not an estimate, or else the latest one, against the plan; nothing when there is no figure, when neither way is the better
     * one, when no milestone has a number in the same unit, or when the plan contradicts itself there.
     *
     * @param actuals of one commune and indicator, the latest last
     * @param targets of the same
     */
    public static Optional<Reached> of(
            List<Actual> actuals, List<Target> targets, Indicator indicator, LocalDate today) {
        if (actuals.isEmpty() || indicator.direction() == Indicator.Direction.NONE) {
            return Optional.empty();
        }
        Actual latest = latest(actuals);
        boolean lowerIsBetter = indicator.direction() == Indicator.Direction.DOWN;
        return latest.value()
                .low()
                .flatMap(figure -> against(latest, targets, today)
                        .map(target -> new Reached(
                                latest,
                                target,
                                due(target, today),
                                target.value().isMetBy(figure, lowerIsBetter))));
    }

    /** Of several figures the latest that is not an estimate, or else the latest. */
    public static Actual latest(List<Actual> actuals) {
        return actuals.reversed().stream()
                .filter(actual -> !actual.estimated())
                .findFirst()
                .orElseGet(actuals::getLast);
    }

    private static Optional<Target> against(Actual actual, List<Target> targets, LocalDate today) {
        List<Target> comparable = targets.stream()
                .filter(target -> target.milestone() != null
                        && target.value().isNumeric()
                        && target.unit().equals(actual.unit()))
                .sorted(Comparator.comparing(Reached::year))
                .toList();
        Stream<Target> due = comparable.stream().filter(target -> due(target, today));
        return due.reduce((earlier, later) -> later)
                .or(() -> comparable.stream().findFirst())
                .filter(chosen -> comparable.stream()
                        .allMatch(other ->
                                year(other) != year(chosen) || other.value().equals(chosen.value())));
    }

    /** Whether the milestone is due, and the figure is of a time before it: what was reached at the milestone is not known. */
    public boolean early() {
        return due && actual.period().lastDay().isBefore(lastDay(target));
    }

    private static int year(Target target) {
        return Objects.requireNonNull(target.milestone());
    }

    /** A milestone is due on the last day of its year. */
    private static boolean due(Target target, LocalDate today) {
        return !lastDay(target).isAfter(today);
    }

    private static LocalDate lastDay(Target target) {
        return LocalDate.of(year(target), Month.DECEMBER, 31);
    }
}
