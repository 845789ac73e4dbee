package vn.bang57.task;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.TypedText;

/** When a task is due, as its plan states it. Years lie from {@link #FIRST_YEAR} to {@link #LAST_YEAR}. */
public sealed interface Deadline {

    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2100;
    int WORDS_MAX_LENGTH = 300;

    /** How a deadline is stated; stored by name. */
    enum Kind {
        ON_DATE,
        IN_MONTH,
        IN_QUARTER,
        IN_YEAR,
        FROM_YEAR,
        RECURRING,
        EACH_YEAR,
        WHOLE_YEAR,
        CONDITIONAL,
        NONE
    }

    /** {@code 30/9/2025}. */
    record OnDate(LocalDate date) implements Deadline {
        public OnDate {
            requireKnown(date.getYear());
        }
    }

    /** {@code T9/2025}: due on the month's last day. */
    record InMonth(YearMonth month) implements Deadline {
        public InMonth {
            requireKnown(month.getYear());
        }
    }

    /** {@code quý IV/2026}: due on the quarter's last day. */
    record InQuarter(Year year, int quarter) implements Deadline {
        public InQuarter {
            requireKnown(year.getValue());
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("No quarter " + quarter);
            }
        }
    }

    /** {@code 2025}: due on 31 December. */
    record InYear(Year year) implements Deadline {
        public InYear {
            requireKnown(year.getValue());
        }
    }

    /** {@code 2025+}: begins that year and recurs. */
    record FromYear(Year year) implements Deadline {
        public FromYear {
            requireKnown(year.getValue());
        }
    }

    /** {@code thường xuyên}. */
    record Recurring() implements Deadline {}

    /** {@code hằng năm}. */
    record EachYear() implements Deadline {}

    /** {@code cả năm}, of a year that the plan doesn't name. */
    record WholeYear() implements Deadline {}

    /** Waits for something from above; the words say for what, and never hold {@code |}. */
    record Conditional(String vi, @Nullable String en) implements Deadline {
        public Conditional {
            vi = words(vi);
            en = en == null || en.isBlank() ? null : words(en);
        }

        /** The words, in English too if they have been translated. */
        public Bilingual words() {
            return new Bilingual(vi, en == null ? "" : en);
        }

        private static String words(String typed) {
            String words = TypedText.clean(typed);
            if (words.isEmpty() || words.length() > WORDS_MAX_LENGTH || words.indexOf('|') >= 0) {
                throw new IllegalArgumentException("From 1 to " + WORDS_MAX_LENGTH + " characters, none of them |");
            }
            return words;
        }
    }

    /** Nothing stated. */
    record None() implements Deadline {}

    /**
     * Rebuilds a deadline from what was stored of it: {@link #kind()}, {@link #start()}, and the words of a condition.
     *
     * @param date any day of the month, quarter or year meant; null for kinds without one
     * @throws IllegalArgumentException when a part is missing, or one is there that the kind doesn't have
     */
    static Deadline of(Kind kind, @Nullable LocalDate date, @Nullable String words, @Nullable String wordsEn) {
        return new StoredDeadline(kind, date, words, wordsEn).deadline();
    }

    default Kind kind() {
        return switch (this) {
            case OnDate ignored -> Kind.ON_DATE;
            case InMonth ignored -> Kind.IN_MONTH;
            case InQuarter ignored -> Kind.IN_QUARTER;
            case InYear ignored -> Kind.IN_YEAR;
            case FromYear ignored -> Kind.FROM_YEAR;
            case Recurring ignored -> Kind.RECURRING;
            case EachYear ignored -> Kind.EACH_YEAR;
            case WholeYear ignored -> Kind.WHOLE_YEAR;
            case Conditional ignored -> Kind.CONDITIONAL;
            case None ignored -> Kind.NONE;
        };
    }

    /** The last day on which the task is in time; empty where no day follows from what is stated. */
    default Optional<LocalDate> due() {
        return switch (this) {
            case OnDate(LocalDate date) -> Optional.of(date);
            case InMonth(YearMonth month) -> Optional.of(month.atEndOfMonth());
            case InQuarter(Year year, int quarter) ->
                Optional.of(year.atMonth(3 * quarter).atEndOfMonth());
            case InYear(Year year) -> Optional.of(year.atMonth(12).atEndOfMonth());
            default -> Optional.empty();
        };
    }

    /** The first day of what is stated (the date itself, or the first of the month, quarter or year), for a timeline. */
    default Optional<LocalDate> start() {
        return switch (this) {
            case OnDate(LocalDate date) -> Optional.of(date);
            case InMonth(YearMonth month) -> Optional.of(month.atDay(1));
            case InQuarter(Year year, int quarter) ->
                Optional.of(year.atMonth(3 * quarter - 2).atDay(1));
            case InYear(Year year) -> Optional.of(year.atDay(1));
            case FromYear(Year year) -> Optional.of(year.atDay(1));
            default -> Optional.empty();
        };
    }

    private static void requireKnown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Not a year from " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
        }
    }
}
