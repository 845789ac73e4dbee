package vn.bang57.comparison.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as they read in Việt Nam. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Moments() {}

    static String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZONE).format(at);
    }
}
