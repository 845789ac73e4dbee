package vn.bang57.task;

import static vn.bang57.shared.TypedText.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.Quarters;
import vn.bang57.shared.TypedText;

/** Reads a deadline as people type it; days come before months. */
public final class DeadlineParser {

    private static final String NUMBER = "([0-9]{1,2})";
    private static final String YEAR = "([0-9]{4})";
    private static final String IN_YEAR = "(?: ?[/-] ?| " + phrase("năm") + " )" + YEAR;
    private static final String MAYBE_YEAR = "(?:" + phrase("năm") + " )?" + YEAR;
    private static final String ONWARDS = "(?: ?\\+|,? "
            + phrase("trở đi", "và những năm tiếp theo", "và các năm tiếp theo", "và những năm sau", "và các năm sau")
            + ")";

    private record Form(Pattern pattern, Function<MatchResult, Parsed<Deadline>> read) {
        Form(String regex, Function<MatchResult, Parsed<Deadline>> read) {
            this(Pattern.compile(regex), read);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("", typed -> Parsed.accepted(new Deadline.None())),
            new Form(phrase("không nêu", "không nêu hạn"), typed -> Parsed.accepted(new Deadline.None())),
            new Form(phrase("thường xuyên"), typed -> Parsed.accepted(new Deadline.Recurring())),
            new Form(phrase("hằng năm", "hàng năm", "mỗi năm"), typed -> Parsed.accepted(new Deadline.EachYear())),
            new Form(phrase("cả năm"), typed -> Parsed.accepted(new Deadline.WholeYear())),
            new Form(
                    "(?:" + phrase("ngày") + " )?" + NUMBER + "(?:( ?[/.-] ?)" + NUMBER + "\\2" + YEAR + ")",
                    typed -> day(typed.group(1), typed.group(3), typed.group(4))),
            new Form(
                    "(?:" + phrase("ngày") + " )?" + NUMBER + " " + phrase("tháng") + " " + NUMBER + IN_YEAR,
                    typed -> day(typed.group(1), typed.group(2), typed.group(3))),
            new Form(YEAR + "-" + NUMBER + "-" + NUMBER, typed -> day(typed.group(3), typed.group(2), typed.group(1))),
            new Form(
                    "(?:(?:t|" + phrase("tháng") + ") ?)?" + NUMBER + IN_YEAR,
                    typed -> month(typed.group(1), typed.group(2))),
            new Form(
                    "(?:q|" + phrase("quý", "quí") + ")[. ]?([1-9]|[ivx]{1,4})" + IN_YEAR,
                    typed -> quarter(typed.group(1), typed.group(2))),
            new Form(MAYBE_YEAR, typed -> year(typed.group(1), Deadline.InYear::new)),
            new Form(phrase("từ") + " " + MAYBE_YEAR, typed -> year(typed.group(1), Deadline.FromYear::new)),
            new Form(
                    "(?:" + phrase("từ") + " )?" + MAYBE_YEAR + ONWARDS,
                    typed -> year(typed.group(1), Deadline.FromYear::new)));

    private static final Pattern CONDITION = Pattern.compile(
            phrase("ngay khi", "ngay sau khi", "ngay sau", "sau khi", "khi", "sau", "theo", "nếu") + " (.+)");

    private DeadlineParser() {}

    /** The deadline that the text can only mean, or a refusal; never throws. */
    public static Parsed<Deadline> parse(String typed) {
        String text = TypedText.clean(typed);
        String lower = TypedText.lower(text);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(lower);
            if (matcher.matches()) {
                return form.read().apply(matcher.toMatchResult());
            }
        }
        return condition(text);
    }

    private static Parsed<Deadline> condition(String text) {
        String[] sides = text.split("\\|", -1);
        String vi = sides[0].strip();
        String words = TypedText.unquote(vi).map(TypedText::clean).orElse(vi);
        boolean quoted = !words.equals(vi);
        if (words.isEmpty() || sides.length > 2 || !quoted && !isCondition(TypedText.lower(vi))) {
            return DeadlineRefusal.unknown(text);
        }
        String en = sides.length == 2 ? sides[1].strip() : "";
        int longest = Math.max(words.length(), en.length());
        return longest <= Deadline.WORDS_MAX_LENGTH
                ? Parsed.accepted(new Deadline.Conditional(words, en))
                : DeadlineRefusal.tooLong(text);
    }

    /** Whether the words state a condition; "sau 30/9/2025" is a date that was meant otherwise. */
    private static boolean isCondition(String lower) {
        Matcher matcher = CONDITION.matcher(lower);
        if (!matcher.matches()) {
            return false;
        }
        String rest = matcher.group(1);
        return FORMS.stream().noneMatch(form -> form.pattern().matcher(rest).matches());
    }

    private static Parsed<Deadline> day(String day, String month, String year) {
        return month(month, year).flatMap(deadline -> {
            YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            try {
                LocalDate date = yearMonth.atDay(Integer.parseInt(day));
                return Parsed.accepted(new Deadline.OnDate(date));
            } catch (DateTimeException e) {
                return DeadlineRefusal.noSuchDay(day, yearMonth);
            }
        });
    }

    private static Parsed<Deadline> month(String month, String year) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return DeadlineRefusal.noSuchMonth(month, year);
        }
        return year(year, known -> new Deadline.InMonth(known.atMonth(number)));
    }

    private static Parsed<Deadline> quarter(String typed, String year) {
        int number = Quarters.read(typed);
        return number == 0
                ? DeadlineRefusal.noSuchQuarter(typed, year)
                : year(year, known -> new Deadline.InQuarter(known, number));
    }

    private static Parsed<Deadline> year(String typed, Function<Year, Deadline> deadline) {
        int number = Integer.parseInt(typed);
        return number < Deadline.FIRST_YEAR || number > Deadline.LAST_YEAR
                ? DeadlineRefusal.unlikelyYear(typed)
                : Parsed.accepted(deadline.apply(Year.of(number)));
    }
}
