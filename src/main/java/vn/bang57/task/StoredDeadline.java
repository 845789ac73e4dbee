package vn.bang57.task;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** The columns that hold a deadline. */
record StoredDeadline(
        Deadline.Kind kind,
        @Nullable LocalDate date,
        @Nullable String words,
        @Nullable String wordsEn) {

    Deadline deadline() {
        Deadline deadline = switch (kind) {
            case ON_DATE -> new Deadline.OnDate(required(date));
            case IN_MONTH -> new Deadline.InMonth(YearMonth.from(required(date)));
            case IN_QUARTER ->
                new Deadline.InQuarter(Year.from(required(date)), required(date).get(IsoFields.QUARTER_OF_YEAR));
            case IN_YEAR -> new Deadline.InYear(Year.from(required(date)));
            case FROM_YEAR -> new Deadline.FromYear(Year.from(required(date)));
            case RECURRING -> new Deadline.Recurring();
            case EACH_YEAR -> new Deadline.EachYear();
            case WHOLE_YEAR -> new Deadline.WholeYear();
            case CONDITIONAL -> new Deadline.Conditional(required(words), wordsEn);
            case NONE -> new Deadline.None();
        };
        // A part that the kind doesn't have would be lost without a word.
        boolean conditional = kind == Deadline.Kind.CONDITIONAL;
        if (deadline.start().isPresent() != (date != null) || !conditional && (words != null || wordsEn != null)) {
            throw new IllegalArgumentException("More than " + kind + " holds: " + this);
        }
        return deadline;
    }

    private <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("Less than " + kind + " needs: " + this);
        }
        return part;
    }
}
