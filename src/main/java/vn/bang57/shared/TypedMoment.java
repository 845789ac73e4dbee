package vn.bang57.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as Vietnamese people write it, and perhaps a time.
 *
 * @param time null when only the day was typed
 */
public record TypedMoment(LocalDate day, @Nullable LocalTime time) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d)");
    private static final Pattern ISO_DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?(?:[:.]|h|giờ) ?(\\d{1,2})?");

    /** The day for a reader and an editor. */
    public static String format(LocalDate day) {
        return SHOWN.format(day);
    }

    /** Reads {@code 20/11/2026}, with other signs between, too, or as computers write it. */
    public static Parsed<LocalDate> day(String text) {
        String typed = TypedText.clean(text);
        Matcher parts = DAY.matcher(typed);
        try {
            if (ISO_DAY.matcher(typed).matches()) {
                return Parsed.accepted(LocalDate.parse(typed));
            }
            if (parts.matches()) {
                return Parsed.accepted(LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1)));
            }
        } catch (DateTimeException e) {
            return Parsed.refused("Không có ngày " + typed + ".", "There is no day " + typed + ".");
        }
        return Parsed.refused(
                "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 20/11/2026.",
                "Write the day as day/month/year, for example 20/11/2026.");
    }

    /** Reads {@code 14:05}, {@code 14h05}, {@code 14h}. */
    public static Parsed<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(TypedText.clean(text).toLowerCase(Locale.ROOT));
        try {
            if (parts.matches()) {
                return Parsed.accepted(LocalTime.of(number(parts, 1), parts.group(2) == null ? 0 : number(parts, 2)));
            }
        } catch (DateTimeException e) {
            // No such time: the same answer as to any other text.
        }
        return Parsed.refused(
                "Ghi giờ theo dạng giờ:phút, ví dụ 14:05; hoặc để trống.",
                "Write the time as hours:minutes, for example 14:05; or leave it blank.");
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
