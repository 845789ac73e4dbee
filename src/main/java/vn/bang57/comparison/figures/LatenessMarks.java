package vn.bang57.comparison.figures;

import vn.bang57.chart.Tone;
import vn.bang57.comparison.TaskTones;
import vn.bang57.task.Lateness;
import vn.bang57.task.WorkStatus;

/** How lateness and work status look: a shape and a tint beside the word, never colour alone. */
public final class LatenessMarks {

    private LatenessMarks() {}

    public static Tone tone(Lateness lateness) {
        return TaskTones.of(lateness);
    }

    public static Tone tone(WorkStatus status) {
        return TaskTones.of(status);
    }

    public static String shape(Lateness lateness) {
        return shape(tone(lateness));
    }

    public static String shape(Tone tone) {
        return TaskTones.shape(tone);
    }

    public static String tagClass(Lateness lateness) {
        return tagClass(tone(lateness));
    }

    public static String tagClass(Tone tone) {
        return switch (tone) {
            case BAD, WORSE -> "b57-tag-bad";
            case WARN -> "b57-tag-warn";
            case OK -> "b57-tag-ok";
            case INFO -> "b57-tag-info";
            case MUTED -> "b57-tag-muted";
        };
    }
}
