package vn.bang57.target;

import java.math.BigDecimal;
import java.util.Locale;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;
import vn.bang57.shared.VietnameseNumber;

/** Target values as text. */
public final class TargetValueFormat {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private TargetValueFormat() {}

    /** The value for a reader: {@code "≥ 80"}, {@code "40–50"}, {@code "-"}, {@code "X"}, words, or nothing. */
    public static String display(TargetValue value, Locale locale) {
        String sign = sign(value);
        return sign.isEmpty() ? figure(value, locale) : sign + " " + figure(value, locale);
    }

    /** The sign before the figure; empty where there is none. */
    public static String sign(TargetValue value) {
        return switch (value.kind()) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case EXACT, RANGE, NOT_STARTED, DONE, QUALITATIVE, NOT_STATED -> "";
        };
    }

    /** What stands after the sign. */
    public static String figure(TargetValue value, Locale locale) {
        return switch (value) {
            case TargetValue.Exact(BigDecimal number) -> VietnameseNumber.format(number, locale);
            case TargetValue.AtLeast(BigDecimal number) -> VietnameseNumber.format(number, locale);
            case TargetValue.MoreThan(BigDecimal number) -> VietnameseNumber.format(number, locale);
            case TargetValue.AtMost(BigDecimal number) -> VietnameseNumber.format(number, locale);
            case TargetValue.LessThan(BigDecimal number) -> VietnameseNumber.format(number, locale);
            case TargetValue.Range(BigDecimal from, BigDecimal to) ->
                VietnameseNumber.format(from, locale) + between(from, locale) + VietnameseNumber.format(to, locale);
            case TargetValue.NotStarted ignored -> "-";
            case TargetValue.Done ignored -> "X";
            case TargetValue.Qualitative(String words) -> words;
            case TargetValue.NotStated ignored -> "";
        };
    }

    /** The value as an editor shows it, always in Vietnamese notation; {@link TargetValueParser} reads it back. */
    public static String edit(TargetValue value) {
        String text = display(value, VIETNAMESE);
        boolean readsBack = TargetValueParser.parse(text).equals(Parsed.accepted(value));
        return readsBack ? text : TypedText.quote(text);
    }

    // A dash beside a minus sign is hard to read.
    private static String between(BigDecimal from, Locale locale) {
        return from.signum() >= 0 ? "–" : new Bilingual(" đến ", " to ").in(locale);
    }
}
