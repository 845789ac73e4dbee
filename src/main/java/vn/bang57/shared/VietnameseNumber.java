package vn.bang57.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Vietnamese people write them: dots between thousands, a comma before decimals. */
public final class VietnameseNumber {

    /** Digits that are kept before and after the comma; the database column has room for exactly these. */
    public static final int INTEGER_DIGITS = 12;

    public static final int FRACTION_DIGITS = 6;

    private static final int TYPED_LENGTH = 40;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(,[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern DOTTED = Pattern.compile("-?[0-9]+\\.[0-9]+");
    // One and a half is never typed as 1,500, but an Englishman's fifteen hundred is.
    private static final Pattern COMMA_OR_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{2}0");
    private static final Pattern ENGLISH = Pattern.compile("-?[1-9][0-9]{0,2}((,[0-9]{3})+\\.[0-9]+|(,[0-9]{3}){2,})");

    private VietnameseNumber() {}

    /** The number in the reader's notation, unrounded, without trailing zeros: 1000.50 → "1.000,5" or "1,000.5". */
    public static String format(BigDecimal number, Locale locale) {
        boolean english = Bilingual.isEnglish(locale);
        String[] parts = number.abs().stripTrailingZeros().toPlainString().split("\\.");
        StringBuilder text = new StringBuilder(parts[0]);
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, english ? ',' : '.');
        }
        if (parts.length > 1) {
            text.append(english ? '.' : ',').append(parts[1]);
        }
        return (number.signum() < 0 ? "-" : "") + text;
    }

    /** The number that the text can only mean; empty for anything else. */
    public static Optional<BigDecimal> parse(String typed) {
        return read(typed).toOptional();
    }

    /** As {@link #parse}, with a refusal that says what to type instead. */
    public static Parsed<BigDecimal> read(String typed) {
        String text = TypedText.clean(typed).replace('−', '-');
        String echo = TypedText.echo(text);
        if (text.length() > TYPED_LENGTH) {
            return tooLong(echo);
        }
        if (COMMA_OR_THOUSANDS.matcher(text).matches()) {
            return ambiguousComma(text);
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(".", "").replace(',', '.'));
            return fits(number) ? Parsed.accepted(normal(number)) : tooLong(echo);
        }
        if (DOTTED.matcher(text).matches()) {
            return ambiguousDot(text);
        }
        if (ENGLISH.matcher(text).matches()) {
            String instead = vietnamese(text.replace(",", ""));
            return Parsed.refused(
                    "“%s” viết theo kiểu Anh: hãy gõ %s.".formatted(echo, instead),
                    "“%s” is in English notation: type %s.".formatted(echo, instead));
        }
        return Parsed.refused(
                "“%s” không phải là số: hãy gõ như 80, 1,5 hoặc 1.000.".formatted(echo),
                "“%s” is not a number: type it like 80, 1,5 (one and a half) or 1.000 (one thousand).".formatted(echo));
    }

    /**
     * The number with no trailing zeros and no exponent, so that equal numbers are equal objects.
     *
     * @throws IllegalArgumentException when it has more digits than are kept
     */
    public static BigDecimal normal(BigDecimal number) {
        if (!fits(number)) {
            throw new IllegalArgumentException("More than %d digits before or %d after the decimal point"
                    .formatted(INTEGER_DIGITS, FRACTION_DIGITS));
        }
        return plain(number);
    }

    /** As {@link #normal}, for a result that may have any number of digits. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean fits(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        long integerDigits = (long) stripped.precision() - stripped.scale();
        return integerDigits <= INTEGER_DIGITS && stripped.scale() <= FRACTION_DIGITS;
    }

    private static Parsed<BigDecimal> ambiguousDot(String text) {
        return either(text, vietnamese(text), vietnamese(text.replace(".", "")), false);
    }

    private static Parsed<BigDecimal> ambiguousComma(String text) {
        return either(text, vietnamese(text.replace(',', '.')), vietnamese(text.replace(",", "")), true);
    }

    private static Parsed<BigDecimal> either(String text, String decimal, String whole, boolean offerBoth) {
        return Parsed.refused(
                "“%s” có thể là %s hoặc %s: hãy gõ %s."
                        .formatted(text, decimal, whole, offerBoth ? decimal + " hoặc " + whole : decimal),
                "“%s” may be %s or %s in Vietnamese notation: type %s."
                        .formatted(text, decimal, whole, offerBoth ? decimal + " or " + whole : decimal));
    }

    private static Parsed<BigDecimal> tooLong(String echo) {
        return Parsed.refused(
                "“%s” dài quá: hãy gõ số có nhiều nhất %d chữ số trước dấu phẩy và %d chữ số sau."
                        .formatted(echo, INTEGER_DIGITS, FRACTION_DIGITS),
                "“%s” is too long: type a number of at most %d digits before the decimal comma and %d after."
                        .formatted(echo, INTEGER_DIGITS, FRACTION_DIGITS));
    }

    private static String vietnamese(String plain) {
        return format(new BigDecimal(plain), Locale.of("vi"));
    }
}
