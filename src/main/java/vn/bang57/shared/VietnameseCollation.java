package vn.bang57.shared;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * Alphabetical order as a Vietnamese dictionary has it: a, ă, â, b, c, d, đ, e, ê …; tones (none, huyền, hỏi, ngã,
 * sắc, nặng) count only between words of the same letters. Java's own collator for Vietnamese skips spaces.
 */
public final class VietnameseCollation {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String SHAPES = "\u0306\u0302\u031b";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    // Letters come after digits, punctuation and the space, so that a shorter word stands first.
    private static final char FIRST_LETTER = '\ue000';

    private static final Comparator<String> ORDER = Comparator.comparing(VietnameseCollation::letters)
            .thenComparing(VietnameseCollation::tones)
            .thenComparing(Comparator.naturalOrder());

    private VietnameseCollation() {}

    /** The comparator; only equal texts compare as equal. */
    public static Comparator<String> comparator() {
        return ORDER;
    }

    private static String letters(String text) {
        StringBuilder bare = new StringBuilder();
        decomposed(text).codePoints().filter(point -> TONES.indexOf(point) < 0).forEach(bare::appendCodePoint);
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFC).codePoints().forEach(point -> {
            int place = ALPHABET.indexOf(point);
            key.appendCodePoint(place < 0 ? point : FIRST_LETTER + place);
        });
        return key.toString();
    }

    private static String tones(String text) {
        StringBuilder key = new StringBuilder();
        decomposed(text).codePoints().filter(point -> SHAPES.indexOf(point) < 0).forEach(point -> {
            int tone = TONES.indexOf(point);
            if (tone < 0) {
                key.append('0');
            } else if (!key.isEmpty()) {
                key.setCharAt(key.length() - 1, (char) ('1' + tone));
            }
        });
        return key.toString();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(TypedText.lower(text), Normalizer.Form.NFD);
    }
}
