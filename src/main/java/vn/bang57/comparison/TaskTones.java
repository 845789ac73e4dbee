package vn.bang57.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.Tone;
import vn.bang57.shared.Bilingual;
import vn.bang57.task.Deadline;
import vn.bang57.task.Lateness;
import vn.bang57.task.LatenessRule;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** How lateness and work status are shown: a tone, its shape, and a word. */
public final class TaskTones {

    private TaskTones() {}

    public static Tone of(Lateness lateness) {
        return switch (lateness) {
            case OVERDUE -> Tone.BAD;
            case DUE_SOON -> Tone.WARN;
            case ON_TIME -> Tone.INFO;
            case CLOSED -> Tone.OK;
            case OPEN_ENDED, NO_DEADLINE -> Tone.MUTED;
        };
    }

    /** The tone of what somebody reported; null when nobody has. */
    public static Tone of(@Nullable WorkStatus status) {
        return switch (status) {
            case null -> Tone.MUTED;
            case NOT_STARTED -> Tone.WARN;
            case IN_PROGRESS -> Tone.INFO;
            case DONE -> Tone.OK;
            case PAUSED -> Tone.BAD;
            case NO_LONGER_APPLIES -> Tone.WORSE;
        };
    }

    public static String shape(Tone tone) {
        return switch (tone) {
            case BAD -> "■";
            case WORSE -> "×";
            case WARN -> "◆";
            case OK -> "●";
            case INFO -> "▲";
            case MUTED -> "○";
        };
    }

    /** For how long a task is overdue, and why it can't be. */
    public static Bilingual lateness(Task task, LocalDate today) {
        Lateness lateness = task.lateness(today);
        return switch (lateness) {
            case OVERDUE -> {
                long days = LatenessRule.daysLate(task.deadline(), task.status(), today);
                yield new Bilingual("quá hạn " + days + " ngày", days + " days overdue");
            }
            case OPEN_ENDED ->
                task.deadline().kind() == Deadline.Kind.CONDITIONAL
                        ? new Bilingual("theo điều kiện", "conditional")
                        : new Bilingual("thường xuyên", "ongoing");
            default -> lateness.label();
        };
    }
}
