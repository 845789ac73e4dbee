package vn.bang57.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of the API's sentences; the data itself is the same in every language. */
final class ApiLanguage {

    static final String PARAMETER = "lang";
    static final List<String> KNOWN = List.of("vi", "en");

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private ApiLanguage() {}

    /** What {@code ?lang=} says, else the first of the two that the client accepts, else Vietnamese. */
    static Locale of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked != null && KNOWN.contains(asked)) {
            return Locale.of(asked);
        }
        // Not request.getLocale(), which falls back on the server's own language.
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null) {
            return VIETNAMESE;
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(accepted), KNOWN);
            return found == null ? VIETNAMESE : Locale.of(found);
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }
}
