package vn.bang57.actual;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Quarters;

/**
 * The span of time that a report is about. Half a year and nine months are the spans of administrative reports; figures
 * of a period are as they stood on its last day.
 *
 * @param number which of its kind in the year, from 1
 */
public record ReportingPeriod(Kind kind, int year, int number) implements Comparable<ReportingPeriod> {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    private static final Pattern CODE = Pattern.compile("([0-9]{4})(?:-(Q|H|M)?([0-9]{1,2}))?");
    private static final int NINE = 9;

    /** How long a period is. */
    public enum Kind {
        MONTH(1, 12),
        QUARTER(3, 4),
        HALF_YEAR(6, 2),
        NINE_MONTHS(NINE, 1),
        YEAR(12, 1);

        private final int months;
        private final int inYear;

        Kind(int months, int inYear) {
            this.months = months;
            this.inYear = inYear;
        }

        /** How many of them begin in a year. */
        int inYear() {
            return inYear;
        }
    }

    public ReportingPeriod {
        if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > kind.inYear) {
            throw new IllegalArgumentException("No such period: " + kind + " " + number + " of " + year);
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * kind.months + 1, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * kind.months).atEndOfMonth();
    }

    public boolean hasBegun(LocalDate today) {
        return !firstDay().isAfter(today);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return lastDay().isBefore(today);
    }

    /** As it is stored: {@code 2026-06}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026-M9}, {@code 2026}. */
    public String code() {
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(year, number);
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-H" + number;
            case NINE_MONTHS -> year + "-M" + NINE;
            case YEAR -> Integer.toString(year);
        };
    }

    /**
     * Reads {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static ReportingPeriod ofCode(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No period's code: " + code);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) == null) {
            return new ReportingPeriod(Kind.YEAR, year, 1);
        }
        int number = Integer.parseInt(matcher.group(3));
        String letter = matcher.group(2);
        return letter == null
                ? new ReportingPeriod(Kind.MONTH, year, number)
                : switch (letter) {
                    case "Q" -> new ReportingPeriod(Kind.QUARTER, year, number);
                    case "H" -> new ReportingPeriod(Kind.HALF_YEAR, year, number);
                    default -> new ReportingPeriod(Kind.NINE_MONTHS, year, number == NINE ? 1 : 0);
                };
    }

    /** For a reader: "tháng 6/2026", "quý II/2026", "6 tháng đầu năm 2026", "9 tháng năm 2026", "năm 2026". */
    public String display(Locale locale) {
        return words().in(locale);
    }

    /** As short as it can be, and read back like {@link #display}: "T6/2026", "QII/2026", "6T/2026", "9T/2026", "2026". */
    public String brief(Locale locale) {
        return switch (kind) {
            case MONTH -> new Bilingual("T" + number + "/" + year, number + "/" + year).in(locale);
            case QUARTER ->
                new Bilingual("Q" + Quarters.roman(number) + "/" + year, "Q" + number + " " + year).in(locale);
            case HALF_YEAR ->
                new Bilingual((number == 1 ? "6T/" : "6T cuối/") + year, "H" + number + " " + year).in(locale);
            case NINE_MONTHS -> new Bilingual(NINE + "T/" + year, NINE + "M " + year).in(locale);
            case YEAR -> Integer.toString(year);
        };
    }

    private Bilingual words() {
        return switch (kind) {
            case MONTH -> new Bilingual("tháng " + number + "/" + year, number + "/" + year);
            case QUARTER -> new Bilingual("quý " + Quarters.roman(number) + "/" + year, "Q" + number + " " + year);
            case HALF_YEAR ->
                new Bilingual(
                        "6 tháng " + (number == 1 ? "đầu" : "cuối") + " năm " + year,
                        (number == 1 ? "first" : "second") + " half of " + year);
            case NINE_MONTHS -> new Bilingual("9 tháng năm " + year, "nine months of " + year);
            case YEAR -> new Bilingual("năm " + year, Integer.toString(year));
        };
    }

    /** By the last day, then by length. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return Comparator.comparing(ReportingPeriod::lastDay)
                .thenComparing(ReportingPeriod::kind)
                .compare(this, other);
    }
}
