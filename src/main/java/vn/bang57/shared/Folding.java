package vn.bang57.shared;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Search that doesn't mind missing Vietnamese marks. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FOLDED = 1000;
    private static final int INSIDE = 1;

    private Folding() {}

    /** Lower case, without marks, đ as d, single spaces: {@code "Đức  Phổ" → "duc pho"}. */
    public static String fold(String text) {
        // Old Vietnamese fonts leave the Icelandic ð where đ is meant.
        String decomposed = Normalizer.normalize(TypedText.lower(TypedText.clean(text)), Normalizer.Form.NFD);
        return TypedText.clean(
                MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('ð', 'd'));
    }

    /**
     * How well a text answers a query of which every word must occur in it.
     *
     * @return empty when a word is missing; otherwise smaller is better: first the number of words found only without
     *     their marks counts, then the number of words found inside a word rather than at its beginning
     */
    public static OptionalInt rank(String text, String query) {
        String exact = TypedText.lower(TypedText.clean(text));
        String folded = fold(text);
        int rank = 0;
        for (String word : TypedText.lower(TypedText.clean(query)).split(" ")) {
            int found = find(exact, word);
            if (found < 0) {
                found = find(folded, fold(word));
                if (found < 0) {
                    return OptionalInt.empty();
                }
                rank += FOLDED;
            }
            rank += found;
        }
        return OptionalInt.of(rank);
    }

    /** 0 when a word of the text begins with it, {@link #INSIDE} when it stands elsewhere, -1 when nowhere. */
    private static int find(String text, String word) {
        int best = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at))) {
                return 0;
            }
            best = INSIDE;
        }
        return best;
    }
}
