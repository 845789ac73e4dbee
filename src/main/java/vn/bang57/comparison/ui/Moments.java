package vn.bang57.comparison.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.bang57.history.ChangeEntry;

/** Moments as they read in Việt Nam. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Moments() {}

    /**
     * Who made a change and when: {@code "Lan, 14:05 21/11/2026"}.
     *
     * @param words gives a text of the page's language by its key
     */
    static String who(Optional<ChangeEntry> entry, UnaryOperator<String> words) {
        return entry.map(last -> last.actor() + ", " + format(last.at(), words.apply("moment.pattern")))
                .orElseGet(() -> words.apply("conflict.somebody"));
    }

    static String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZONE).format(at);
    }
}
