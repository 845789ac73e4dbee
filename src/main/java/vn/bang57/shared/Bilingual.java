package vn.bang57.shared;

import java.util.Locale;
import java.util.Objects;

/**
 * One text in Vietnamese and English.
 *
 * @param en blank when nobody has translated it yet
 */
public record Bilingual(String vi, String en) {

    public Bilingual {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** The English text for an English reader, if there is one; the Vietnamese text for everybody else. */
    public String in(Locale locale) {
        return isEnglish(locale) && !en.isBlank() ? en : vi;
    }

    static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
