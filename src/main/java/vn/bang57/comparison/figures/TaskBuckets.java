package vn.bang57.comparison.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.Tone;
import vn.bang57.comparison.TaskView.By;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/**
 * The parts that a bar of tasks is split into, and that the grid can be filtered by: lateness, or work status. That
 * nobody has reported is a part of its own.
 */
public record TaskBuckets(By by, LocalDate today, Locale locale) {

    public static final String UNREPORTED = "UNREPORTED";

    /** One part. */
    public record Bucket(String name, String label, Tone tone) {}

    public List<Bucket> all() {
        if (by == By.LATENESS) {
            return Arrays.stream(Lateness.values())
                    .map(lateness ->
                            new Bucket(lateness.name(), lateness.label().in(locale), LatenessMarks.tone(lateness)))
                    .toList();
        }
        Bucket unreported = new Bucket(UNREPORTED, WorkStatus.labelOf(null).in(locale), Tone.MUTED);
        return Stream.concat(
                        Stream.of(unreported),
                        Arrays.stream(WorkStatus.values())
                                .map(status -> new Bucket(
                                        status.name(), status.label().in(locale), LatenessMarks.tone(status))))
                .toList();
    }

    /** The name of the part that the task is in. */
    public String of(Task task) {
        if (by == By.LATENESS) {
            return task.lateness(today).name();
        }
        WorkStatus status = task.status();
        return status == null ? UNREPORTED : status.name();
    }

    /** Which tasks are in that part; all of them when it is null or unknown. */
    public Predicate<Task> in(@Nullable String bucket) {
        boolean known = all().stream().anyMatch(part -> part.name().equals(bucket));
        return known ? task -> of(task).equals(bucket) : task -> true;
    }
}
