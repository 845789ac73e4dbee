package vn.bang57.actual;

import java.util.Locale;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** The fields of an {@link Actual} whose changes the history keeps, as texts. */
public enum ActualField {
    VALUE,
    ESTIMATED,
    EVIDENCE;

    private static final String YES = "ước";

    /** The field's name in the history. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field as the history keeps it; never null. */
    public String of(Actual actual) {
        return switch (this) {
            case VALUE -> TargetValueFormat.edit(actual.value());
            case ESTIMATED -> actual.estimated() ? YES : "";
            case EVIDENCE -> actual.evidence();
        };
    }

    /** The row with one field as a text of the history says; a field that is not known changes nothing. */
    public static Actual with(Actual actual, String key, String text) {
        for (ActualField field : values()) {
            if (field.key().equals(key)) {
                return field.with(actual, text);
            }
        }
        return actual;
    }

    private Actual with(Actual actual, String text) {
        return switch (this) {
            case VALUE -> actual.withValue(TargetValueParser.ofHistory(text));
            case ESTIMATED -> actual.withEstimated(!text.isEmpty());
            case EVIDENCE -> actual.withEvidence(text);
        };
    }
}
