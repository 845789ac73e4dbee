package vn.bang57.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the parsers of typed Vietnamese text share. */
public final class TypedText {

    // Zero-width marks come along with pasted cells; half surrogates can't be stored.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern QUOTED = Pattern.compile("[\"“«](.+)[\"”»]");
    private static final int ECHO_LENGTH = 40;

    private TypedText() {}

    /** The text composed (NFC), on one line, single spaces for blanks of any kind, nothing invisible. */
    public static String clean(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return BLANK.matcher(composed).replaceAll(" ").strip();
    }

    /**
     * A regular expression for any of the phrases (lower case), each syllable with all its marks or with none.
     * A wrong mark is not tolerated: it may be another word.
     */
    public static String phrase(String... phrases) {
        return Arrays.stream(phrases)
                .map(phrase -> Arrays.stream(phrase.split(" "))
                        .map(TypedText::syllable)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String syllable(String syllable) {
        String folded = Folding.fold(syllable);
        return folded.equals(syllable) ? syllable : "(?:" + syllable + "|" + folded + ")";
    }

    /** Lower case in no particular language, as {@link #phrase} wants it. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The text in quotation marks, which tell a parser to keep it as words. */
    public static String quote(String words) {
        return "\"" + words + "\"";
    }

    /** The words between quotation marks, if the whole text stands in them. */
    public static Optional<String> unquote(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The beginning of what was typed, short enough to repeat in a sentence. */
    public static String echo(String typed) {
        int length = typed.codePointCount(0, typed.length());
        return length <= ECHO_LENGTH ? typed : typed.substring(0, typed.offsetByCodePoints(0, ECHO_LENGTH)) + "…";
    }
}
