package vn.bang57.actual;

import static vn.bang57.shared.TypedText.phrase;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bang57.actual.ReportingPeriod.Kind;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.Quarters;
import vn.bang57.shared.TypedText;

/** Reads a reporting period as people type it. */
public final class ReportingPeriodParser {

    private static final String YEAR = "([0-9]{4})";
    private static final String IN_YEAR = "(?: ?[/-] ?| | " + phrase("năm") + " )" + YEAR;
    private static final String FIRST = "(?: " + phrase("đầu") + ")?";
    private static final String LAST = " " + phrase("cuối");

    private record Form(Pattern pattern, Kind kind, ToIntFunction<MatchResult> number) {
        Form(String regex, Kind kind, ToIntFunction<MatchResult> number) {
            this(Pattern.compile(regex), kind, number);
        }
    }

    /** The year is what the last group of each form holds. */
    private static final List<Form> FORMS = List.of(
            new Form("(?:(?:t|" + phrase("tháng") + ") ?)?([0-9]{1,2})" + IN_YEAR, Kind.MONTH, typed -> number(typed)),
            new Form(
                    "(?:q|" + phrase("quý", "quí") + ")[. ]?([1-9]|[ivx]{1,4})" + IN_YEAR,
                    Kind.QUARTER,
                    typed -> Quarters.read(typed.group(1))),
            new Form("q([1-4]) " + YEAR, Kind.QUARTER, typed -> number(typed)),
            new Form("(?:6t ?/ ?|h1 |(?:the )?first half of )" + YEAR, Kind.HALF_YEAR, typed -> 1),
            new Form(
                    "(?:6t " + phrase("cuối") + " ?/ ?|h2 |(?:the )?second half of )" + YEAR,
                    Kind.HALF_YEAR,
                    typed -> 2),
            new Form("(?:9t ?/ ?|9m |nine months of )" + YEAR, Kind.NINE_MONTHS, typed -> 1),
            new Form("0?6 " + phrase("tháng") + FIRST + IN_YEAR, Kind.HALF_YEAR, typed -> 1),
            new Form("0?6 " + phrase("tháng") + LAST + IN_YEAR, Kind.HALF_YEAR, typed -> 2),
            new Form("0?9 " + phrase("tháng") + FIRST + IN_YEAR, Kind.NINE_MONTHS, typed -> 1),
            new Form("(?:" + phrase("cả năm", "năm") + " )?" + YEAR, Kind.YEAR, typed -> 1));

    private ReportingPeriodParser() {}

    /** The period that the text can only mean, or a refusal; never throws. */
    public static Parsed<ReportingPeriod> parse(String typed) {
        String lower = TypedText.lower(TypedText.clean(typed));
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(lower);
            if (matcher.matches()) {
                return period(form, matcher.toMatchResult(), typed);
            }
        }
        return refused(typed);
    }

    private static Parsed<ReportingPeriod> period(Form form, MatchResult matched, String typed) {
        int year = Integer.parseInt(matched.group(matched.groupCount()));
        int number = form.number().applyAsInt(matched);
        boolean exists = number >= 1
                && number <= form.kind().inYear()
                && year >= ReportingPeriod.FIRST_YEAR
                && year <= ReportingPeriod.LAST_YEAR;
        return exists ? Parsed.accepted(new ReportingPeriod(form.kind(), year, number)) : refused(typed);
    }

    private static int number(MatchResult typed) {
        return Integer.parseInt(typed.group(1));
    }

    private static Parsed<ReportingPeriod> refused(String typed) {
        String text = TypedText.echo(typed);
        return Parsed.refused(
                ("“%s” không phải là một kỳ báo cáo: hãy gõ một tháng (T6/2026), một quý (Quý II/2026),"
                                + " 6 tháng 2026, 6 tháng cuối năm 2026, 9 tháng 2026 hoặc một năm (2026).")
                        .formatted(text),
                ("“%s” is not a reporting period: type a month (6/2026), a quarter (Q2 2026), half a year (H1 2026),"
                                + " nine months (9M 2026) or a year (2026).")
                        .formatted(text));
    }
}
