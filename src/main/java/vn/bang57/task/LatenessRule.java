package vn.bang57.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lateness from the deadline, the status (null when nobody has reported) and the day that counts as today. */
public final class LatenessRule {

    /** A deadline this many days away, or fewer, is near. */
    public static final int SOON_DAYS = 30;

    private LatenessRule() {}

    public static Lateness of(Deadline deadline, @Nullable WorkStatus status, LocalDate today) {
        if (status != null && status.isClosed()) {
            return Lateness.CLOSED;
        }
        return deadline.due()
                .map(due -> ofDay(due, today))
                .orElse(deadline.kind() == Deadline.Kind.NONE ? Lateness.NO_DEADLINE : Lateness.OPEN_ENDED);
    }

    /** Days gone since the last day in time; 0 when the task isn't overdue. */
    public static long daysLate(Deadline deadline, @Nullable WorkStatus status, LocalDate today) {
        return of(deadline, status, today) == Lateness.OVERDUE
                ? ChronoUnit.DAYS.between(deadline.due().orElseThrow(), today)
                : 0;
    }

    private static Lateness ofDay(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Lateness.OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? Lateness.ON_TIME : Lateness.DUE_SOON;
    }
}
