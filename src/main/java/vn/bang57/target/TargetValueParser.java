package vn.bang57.target;

import static vn.bang57.shared.TypedText.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;
import vn.bang57.shared.VietnameseNumber;

/**
 * Reads a target value as people type it. What could mean two things is refused, with a sentence that says what would
 * do. A percent sign is taken and dropped: the unit belongs to the indicator.
 */
public final class TargetValueParser {

    private static final String UNSIGNED = "([0-9][0-9.,]*) ?%?";
    private static final String NUMBER = "([-−]?[0-9][0-9.,]*) ?%?";
    private static final String REACH = "(?:" + phrase("đạt") + " )?";
    private static final String FROM = "(?:" + phrase("từ") + " )?";

    private static final String AT_LEAST = "(?:≥|> ?=|= ?>|"
            + phrase("ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "at least") + ")";
    private static final String MORE_THAN =
            "(?:>|" + phrase("trên", "hơn", "lớn hơn", "cao hơn", "nhiều hơn", "vượt", "more than") + ")";
    private static final String AT_MOST =
            "(?:≤|< ?=|= ?<|" + phrase("tối đa", "không quá", "không vượt quá", "nhiều nhất", "at most") + ")";
    private static final String LESS_THAN =
            "(?:<|" + phrase("dưới", "nhỏ hơn", "thấp hơn", "ít hơn", "less than") + ")";
    private static final String LONE_SIGN = AT_LEAST + "|" + MORE_THAN + "|" + AT_MOST + "|" + LESS_THAN;

    private record OneNumber(Pattern pattern, Function<BigDecimal, TargetValue> value) {
        OneNumber(String regex, Function<BigDecimal, TargetValue> value) {
            this(Pattern.compile(regex), value);
        }
    }

    private static final List<OneNumber> ONE_NUMBER = List.of(
            new OneNumber(REACH + "(?:= ?)?" + NUMBER, TargetValue.Exact::new),
            new OneNumber(REACH + AT_LEAST + " ?" + NUMBER, TargetValue.AtLeast::new),
            new OneNumber(REACH + FROM + NUMBER + " " + phrase("trở lên"), TargetValue.AtLeast::new),
            new OneNumber(phrase("đạt từ") + " " + NUMBER, TargetValue.AtLeast::new),
            new OneNumber(REACH + MORE_THAN + " ?" + NUMBER, TargetValue.MoreThan::new),
            new OneNumber(REACH + AT_MOST + " ?" + NUMBER, TargetValue.AtMost::new),
            new OneNumber(REACH + FROM + NUMBER + " " + phrase("trở xuống"), TargetValue.AtMost::new),
            new OneNumber(REACH + LESS_THAN + " ?" + NUMBER, TargetValue.LessThan::new));

    private static final List<Pattern> TWO_NUMBERS = List.of(
            Pattern.compile(REACH + FROM + UNSIGNED + " ?[-–—−] ?" + UNSIGNED),
            Pattern.compile(REACH + FROM + NUMBER + " ?" + phrase("đến", "tới") + " ?" + NUMBER));

    private static final Pattern NOT_STARTED = Pattern.compile("[-–—−]");
    private static final Pattern DONE = Pattern.compile("x");
    private static final Pattern ANY_DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}.*\\p{L}");
    private static final Pattern UNFINISHED = Pattern.compile("(?:" + LONE_SIGN + ")|[<>=≥≤].*");

    private TargetValueParser() {}

    /** The value that the text can only mean, or a refusal; never throws. */
    public static Parsed<TargetValue> parse(String typed) {
        String text = TypedText.clean(typed);
        if (text.isEmpty()) {
            return Parsed.accepted(new TargetValue.NotStated());
        }
        if (text.length() > TargetValue.WORDS_MAX_LENGTH + TypedText.quote("").length()) {
            return TargetValueRefusal.tooLong(text);
        }
        String lower = TypedText.lower(text);
        if (NOT_STARTED.matcher(lower).matches()) {
            return Parsed.accepted(new TargetValue.NotStarted());
        }
        if (DONE.matcher(lower).matches()) {
            return Parsed.accepted(new TargetValue.Done());
        }
        for (OneNumber form : ONE_NUMBER) {
            Matcher matcher = form.pattern().matcher(lower);
            if (matcher.matches()) {
                return VietnameseNumber.read(matcher.group(1)).map(form.value());
            }
        }
        for (Pattern form : TWO_NUMBERS) {
            Matcher matcher = form.matcher(lower);
            if (matcher.matches()) {
                return VietnameseNumber.read(matcher.group(1))
                        .flatMap(from -> VietnameseNumber.read(matcher.group(2)).flatMap(to -> range(from, to)));
            }
        }
        return words(text, lower);
    }

    /** What the history holds was a value once; words are the only kind that any text can be. */
    public static TargetValue ofHistory(String text) {
        return parse(text).toOptional().orElseGet(() -> new TargetValue.Qualitative(text));
    }

    /** The same as {@link #parse(String)} for a figure of this kind of unit; refused when no such figure can be. */
    public static Parsed<TargetValue> parse(String typed, Unit.Kind kind) {
        return parse(typed)
                .flatMap(value -> kind != Unit.Kind.SHARE && value.isNumeric() && typed.contains("%")
                        ? TargetValueRefusal.notPercent(value)
                        : TargetBounds.within(kind, value));
    }

    private static Parsed<TargetValue> range(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) < 0
                ? Parsed.accepted(new TargetValue.Range(from, to))
                : TargetValueRefusal.notRising(from, to);
    }

    private static Parsed<TargetValue> words(String text, String lower) {
        // Words that hold a digit are words only in quotation marks, so that no figure is kept as text by a slip.
        String words = TypedText.unquote(text).map(TypedText::clean).orElse("");
        if (!words.isEmpty()) {
            return qualitative(words);
        }
        if (UNFINISHED.matcher(lower).matches()) {
            return TargetValueRefusal.unfinished(text);
        }
        boolean wordsOnly =
                !ANY_DIGIT.matcher(text).find() && TWO_LETTERS.matcher(text).find();
        return wordsOnly ? qualitative(text) : TargetValueRefusal.unknown(text);
    }

    private static Parsed<TargetValue> qualitative(String words) {
        return words.length() <= TargetValue.WORDS_MAX_LENGTH
                ? Parsed.accepted(new TargetValue.Qualitative(words))
                : TargetValueRefusal.tooLong(words);
    }
}
