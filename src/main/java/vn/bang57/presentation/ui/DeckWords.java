package vn.bang57.presentation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that the picture itself needs, in one language. */
final class DeckWords {

    private static final List<String> WORDS = List.of(
            "frozen",
            "news",
            "page",
            "drilled",
            "continued",
            "why",
            "nothing",
            "begin",
            "end",
            "overview",
            "keys",
            "bar",
            "do.previous",
            "do.next",
            "do.overview",
            "do.help",
            "do.out");

    private static final List<String> KEYS = List.of(
            "turn",
            "ends",
            "jump",
            "overview",
            "blank",
            "point",
            "enter",
            "back",
            "leave",
            "screen",
            "ask",
            "news",
            "take",
            "theme",
            "presenter");

    private DeckWords() {}

    static Map<String, String> in(Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(key -> words.put(key, I18NProvider.translate(locale, "deck." + key)));
        for (String key : KEYS) {
            words.put("key." + key, I18NProvider.translate(locale, "deck.key." + key));
            words.put("key." + key + ".does", I18NProvider.translate(locale, "deck.key." + key + ".does"));
        }
        return words;
    }
}
