package vn.bang57.task;

import java.time.YearMonth;
import java.util.Locale;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;

/** The sentences with which a deadline is refused. */
final class DeadlineRefusal {

    private DeadlineRefusal() {}

    static Parsed<Deadline> unknown(String text) {
        return Parsed.refused(
                ("Không hiểu hạn “%s”: hãy gõ ngày (30/9/2025), tháng (T9/2025), quý (quý IV/2026), năm (2025),"
                                + " 2025+, thường xuyên, hằng năm, cả năm, hoặc điều kiện bắt đầu bằng khi, sau, theo;"
                                + " điều kiện khác thì đặt trong ngoặc kép.")
                        .formatted(TypedText.echo(text)),
                ("“%s” is not understood: type a date (30/9/2025), a month (T9/2025), a quarter (quý IV/2026),"
                                + " a year (2025), 2025+, thường xuyên (ongoing), hằng năm (every year),"
                                + " cả năm (all year), or a condition that begins with khi, sau or theo;"
                                + " put any other condition in quotation marks.")
                        .formatted(TypedText.echo(text)));
    }

    static Parsed<Deadline> noSuchDay(String day, YearMonth month) {
        int last = month.lengthOfMonth();
        return Parsed.refused(
                "Không có ngày %s/%d/%d: hãy gõ ngày từ 1 đến %d, ví dụ %d/%d/%d."
                        .formatted(
                                day,
                                month.getMonthValue(),
                                month.getYear(),
                                last,
                                last,
                                month.getMonthValue(),
                                month.getYear()),
                "There is no day %s/%d/%d: type a day from 1 to %d, e.g. %d/%d/%d."
                        .formatted(
                                day,
                                month.getMonthValue(),
                                month.getYear(),
                                last,
                                last,
                                month.getMonthValue(),
                                month.getYear()));
    }

    static Parsed<Deadline> noSuchMonth(String month, String year) {
        return Parsed.refused(
                "Không có tháng %s: hãy gõ tháng từ 1 đến 12, ví dụ T12/%s (ngày đứng trước tháng)."
                        .formatted(month, year),
                "There is no month %s: type a month from 1 to 12, e.g. T12/%s (the day stands before the month)."
                        .formatted(month, year));
    }

    static Parsed<Deadline> noSuchQuarter(String quarter, String year) {
        String typed = quarter.toUpperCase(Locale.ROOT);
        return Parsed.refused(
                "Không có quý %s: hãy gõ quý từ I đến IV, ví dụ quý IV/%s.".formatted(typed, year),
                "There is no quarter %s: type a quarter from I to IV, e.g. quý IV/%s.".formatted(typed, year));
    }

    static Parsed<Deadline> unlikelyYear(String year) {
        return Parsed.refused(
                "Năm %s không hợp lý: hãy gõ năm từ %d đến %d."
                        .formatted(year, Deadline.FIRST_YEAR, Deadline.LAST_YEAR),
                "The year %s is unlikely: type one from %d to %d."
                        .formatted(year, Deadline.FIRST_YEAR, Deadline.LAST_YEAR));
    }

    static Parsed<Deadline> tooLong(String text) {
        return Parsed.refused(
                "“%s” dài quá: hãy gõ nhiều nhất %d ký tự.".formatted(TypedText.echo(text), Deadline.WORDS_MAX_LENGTH),
                "“%s” is too long: type at most %d characters."
                        .formatted(TypedText.echo(text), Deadline.WORDS_MAX_LENGTH));
    }
}
