package vn.bang57.task;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.Quarters;
import vn.bang57.shared.TypedText;

/** Deadlines as text. */
public final class DeadlineFormat {

    private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH_VI = DateTimeFormatter.ofPattern("M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

    private DeadlineFormat() {}

    /** The deadline for a reader: {@code "tháng 9/2025"}, {@code "từ năm 2025"}, {@code "thường xuyên"} …. */
    public static String display(Deadline deadline, Locale locale) {
        return words(deadline).in(locale);
    }

    private static Bilingual words(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDate(LocalDate date) -> new Bilingual(DAY_VI.format(date), DAY_EN.format(date));
            case Deadline.InMonth(YearMonth month) ->
                new Bilingual("tháng " + MONTH_VI.format(month), MONTH_EN.format(month));
            case Deadline.InQuarter(Year year, int quarter) ->
                new Bilingual("quý " + Quarters.roman(quarter) + "/" + year, "Q" + quarter + " " + year);
            case Deadline.InYear(Year year) -> new Bilingual("năm " + year, year.toString());
            case Deadline.FromYear(Year year) -> new Bilingual("từ năm " + year, "from " + year);
            case Deadline.Recurring ignored -> new Bilingual("thường xuyên", "ongoing");
            case Deadline.EachYear ignored -> new Bilingual("hằng năm", "every year");
            case Deadline.WholeYear ignored -> new Bilingual("cả năm", "all year");
            case Deadline.Conditional condition -> condition.words();
            case Deadline.None ignored -> new Bilingual("không nêu hạn", "no deadline stated");
        };
    }

    /** The deadline as an editor and an exported file hold it; {@link DeadlineParser} reads it back. */
    public static String edit(Deadline deadline) {
        return switch (deadline) {
            case Deadline.InMonth(YearMonth month) -> "T" + MONTH_VI.format(month);
            case Deadline.InYear(Year year) -> year.toString();
            case Deadline.FromYear(Year year) -> year + "+";
            case Deadline.Conditional condition -> condition(condition);
            case Deadline.None ignored -> "";
            default -> words(deadline).vi();
        };
    }

    private static String condition(Deadline.Conditional condition) {
        String english = condition.en() == null ? "" : " | " + condition.en();
        String text = condition.vi() + english;
        boolean readsBack = DeadlineParser.parse(text).equals(Parsed.accepted(condition));
        return readsBack ? text : TypedText.quote(condition.vi()) + english;
    }
}
