package vn.bang57.comparison.figures;

import vn.bang57.chart.Tone;
import vn.bang57.task.Lateness;
import vn.bang57.task.WorkStatus;

/** How lateness and work status look: a shape and a tint beside the word, never colour alone. */
public final class LatenessMarks {

    private LatenessMarks() {}

    public static Tone tone(Lateness lateness) {
        return switch (lateness) {
            case OVERDUE -> Tone.BAD;
            case DUE_SOON -> Tone.WARN;
            case ON_TIME -> Tone.INFO;
            case CLOSED -> Tone.OK;
            case OPEN_ENDED, NO_DEADLINE -> Tone.MUTED;
        };
    }

    public static Tone tone(WorkStatus status) {
        return switch (status) {
            case NOT_STARTED -> Tone.WARN;
            case IN_PROGRESS -> Tone.INFO;
            case DONE -> Tone.OK;
            case PAUSED -> Tone.BAD;
            case NO_LONGER_APPLIES -> Tone.WORSE;
        };
    }

    public static String shape(Lateness lateness) {
        return shape(tone(lateness));
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
